import { expect, test } from 'vitest';
import { aCaseBook, someRegisters } from '../../../../../test/builders/a-case';
import { russianVoice, sentence } from '../../../../../test/builders/composed/russian';
import { namingInFull } from '../../../voice/law-names';
import { prose } from '../../../words/words';
import { norm, norms, normsWithTitles } from './law';
import type { Noun } from './noun';
import { after } from './prepositions';

const criminal = { kind: 'national', code: 'Уголовный кодекс Республики Казахстан', codeShort: 'УК РК' };
const registers = someRegisters({
  norms: [
    { id: '130', ...criminal, article: '130', subject: 'оскорбление' },
    { id: '174', ...criminal, article: '174', subject: 'возбуждение социальной розни' },
    { id: '317', ...criminal, article: '317–320', title: 'Нарушение порядка' },
    { id: 'civil', kind: 'national', code: 'Гражданский кодекс', article: '143' },
    { id: 'civil-951', kind: 'national', code: 'Гражданский кодекс', article: '951' },
    { id: 'media', kind: 'national', code: 'Закон «О средствах массовой информации»' },
    {
      id: 'covenant',
      kind: 'international',
      code: 'Международный пакт о гражданских и политических правах',
      article: '19',
    },
    { id: 'english', kind: 'national', code: { en: 'Criminal Code of Kazakhstan' }, article: '5' },
  ],
});
const begin = () => russianVoice(aCaseBook({}), registers).voice;
const at = (id: string, part?: string, paragraph?: string) => {
  const [found] = Object.values(registers.norms).filter((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return { norm: found.id, ...(part !== undefined && { part }), ...(paragraph !== undefined && { paragraph }) };
};
const by = (noun: Noun | undefined) => sentence(prose`он осужден ${after('по', noun, 'dative')}`);

test('an article is cited in words and its code in full the first time, then both in short', () => {
  const voice = begin();
  expect([
    by(norms([at('174', '1')], voice)),
    by(norms([at('174', '1')], voice)),
    by(norms([at('317')], voice)),
  ]).toEqual([
    'Он осужден по части 1 статьи 174 Уголовного кодекса Республики Казахстан (далее – УК РК).',
    'Он осужден по ч. 1 ст. 174 УК РК.',
    'Он осужден по ст. 317–320 УК РК.',
  ]);
});

test('a code without a short name keeps its words', () => {
  const voice = begin();
  expect([by(norm(at('civil'), voice)), by(norm(at('civil', '2', '1'), voice))]).toEqual([
    'Он осужден по статье 143 Гражданского кодекса.',
    'Он осужден по пункту 1 части 2 статьи 143 Гражданского кодекса.',
  ]);
});

test('articles of one code share it', () => {
  const voice = begin();
  expect([
    by(norms([at('174'), at('130'), at('civil', '2')], voice)),
    by(norms([at('174', '2'), at('130')], voice)),
    by(norms([at('civil'), at('civil-951')], voice)),
  ]).toEqual([
    'Он осужден по статьям 174 и 130 Уголовного кодекса Республики Казахстан (далее – УК РК) и части 2 статьи 143 Гражданского кодекса.',
    'Он осужден по ч. 2 ст. 174 и ст. 130 УК РК.',
    'Он осужден по статьям 143 и 951 Гражданского кодекса.',
  ]);
});

test('a treaty has points, a law as a whole none', () => {
  const voice = begin();
  const breach = (noun: Noun | undefined) => sentence(prose`нарушение ${noun?.in('genitive') ?? ''}`);
  expect([
    breach(norm(at('covenant', '3', 'b'), voice)),
    breach(norm(at('covenant', undefined, '2'), voice)),
    breach(norm(at('media'), voice)),
  ]).toEqual([
    'Нарушение подпункта b пункта 3 статьи 19 Международного пакта о гражданских и политических правах.',
    'Нарушение пункта 2 статьи 19 Международного пакта о гражданских и политических правах.',
    'Нарушение Закона «О средствах массовой информации».',
  ]);
});

test('what an article is about stands in brackets', () => {
  const voice = begin();
  expect(by(normsWithTitles([at('174'), at('130', '2')], voice))).toBe(
    'Он осужден по статье 174 (возбуждение социальной розни) и части 2 статьи 130 (оскорбление) Уголовного кодекса Республики Казахстан (далее – УК РК).',
  );
  expect([by(normsWithTitles([at('317')], voice)), by(normsWithTitles([at('317')], voice))]).toEqual([
    'Он осужден по ст. 317–320 («Нарушение порядка») УК РК.',
    'Он осужден по ст. 317–320 УК РК.',
  ]);
});

test('a law that the sentence has just named is not named again', () => {
  const voice = begin();
  const first = norm(at('civil'), voice);
  const second = norm(at('civil-951'), voice, { silentCode: voice.lawOf(at('civil')) });
  expect([by(first), by(second)]).toEqual([
    'Он осужден по статье 143 Гражданского кодекса.',
    'Он осужден по статье 951.',
  ]);
  const silentCode = voice.lawOf(at('174'));
  const words = norm(at('174'), voice);
  const alike = norm(at('130', '2'), voice, { silentCode, style: words?.style });
  const short = norm(at('174'), voice);
  expect([by(alike), by(norm(at('130'), voice, { silentCode, style: short?.style }))]).toEqual([
    'Он осужден по части 2 статьи 130.',
    'Он осужден по ст. 130.',
  ]);
});

test('verbs agree with the smallest step, and a code in English stands as it is', () => {
  const voice = begin();
  expect([
    norms([at('174', '1')], voice)?.agrees,
    norms([at('174'), at('130')], voice)?.agrees.number,
    norms([at('covenant', '3')], voice)?.agrees.gender,
    by(norm(at('english'), voice)),
    norms([], voice),
  ]).toEqual([
    { gender: 'feminine', number: 'singular', animate: false },
    'plural',
    'masculine',
    'Он осужден по статье 5 Criminal Code of Kazakhstan.',
    undefined,
  ]);
});

const twice = (law: Readonly<Record<string, unknown>>, about = '') => {
  const norms = ['5', '6'].map((article) => ({ kind: 'national', id: article, article, ...law }));
  const given = someRegisters({ norms });
  const { voice, doubts } = russianVoice(aCaseBook({}), given);
  const cited = Object.values(given.norms).map(({ id }) => by(norm({ norm: id }, voice, { beside: about })));
  return { cited, doubts: doubts() };
};

test.each([
  [
    'Уголовный кодекс Кыргызской Республики',
    'УК КР',
    'Он осужден по статье 5 Уголовного кодекса Кыргызской Республики (далее – УК КР).',
    'Он осужден по ст. 6 УК КР.',
  ],
  [
    'Европейская конвенция о защите прав человека',
    'ЕКПЧ',
    'Он осужден по статье 5 Европейской конвенции о защите прав человека (далее – ЕКПЧ).',
    'Он осужден по ст. 6 ЕКПЧ.',
  ],
  [
    'Кодекс об образовании Альбы',
    'Кодекс об образовании',
    'Он осужден по статье 5 Кодекса об образовании Альбы.',
    'Он осужден по ст. 6 Кодекса об образовании.',
  ],
  // Two heads side by side are not declined by any rule: the name stays as it is.
  ['Устав и наказ о судах', 'УНС', 'Он осужден по статье 5 УНС (Устав и наказ о судах).', 'Он осужден по ст. 6 УНС.'],
  ['Strafordnung', 'StO', 'Он осужден по статье 5 Strafordnung (далее – StO).', 'Он осужден по ст. 6 StO.'],
])('a short name is told with the full one first: %s', (code, codeShort, ...cited) => {
  expect(twice({ code, codeShort })).toEqual({ cited, doubts: [] });
});

test('what is told of an article goes before the brackets of the law', () => {
  expect(twice({ code: 'Уголовный кодекс Альбы', codeShort: 'УК' }, 'клевета').cited).toEqual([
    'Он осужден по статье 5 (клевета) Уголовного кодекса Альбы (далее – УК).',
    'Он осужден по ст. 6 УК (клевета).',
  ]);
});

test('a cover names the law in full and makes no short name known', () => {
  const voice = begin();
  expect([by(norms([at('174')], namingInFull(voice))), by(norms([at('174')], voice))]).toEqual([
    'Он осужден по статье 174 Уголовного кодекса Республики Казахстан.',
    'Он осужден по статье 174 Уголовного кодекса Республики Казахстан (далее – УК РК).',
  ]);
});
