import { expect, test } from 'vitest';
import { NormCitation } from '#shared/schema/record';
import type { LocalText } from '#shared/values/texts/text';
import { aCaseBook, on, someRegisters } from '../../../../../../test/builders/a-case';
import { aVoice } from '../../../../../../test/builders/composed/a-voice';
import type { BriefLines, LineMessage, Named } from '../../../../messages/lines';
import { Phrase } from '../../../../words/phrase';
import { plainText } from '../../../../words/words';
import { line } from './lines';

const criminalCode = {
  kind: 'national',
  code: 'Уголовный кодекс Республики Казахстан',
  codeShort: 'УК РК',
};
const registers = someRegisters({
  norms: [
    { id: 'uk-174', ...criminalCode, article: '174' },
    { id: 'upk-287', kind: 'national', code: 'Уголовно-процессуальный кодекс Республики Казахстан', article: '287' },
  ],
});
const incitement = [NormCitation.parse({ norm: 'uk-174', part: '1' })];

const open = () => aVoice('ru', aCaseBook({}), registers);
/** The line with ordinary spaces. */
const say = (message: LineMessage) => plainText(line(message, open().voice)).replaceAll('\u00a0', ' ');
const text = (russian: string) => new Phrase({ ru: russian });
const daulet: Named = { name: text('Даулет Омаров'), gender: 'male' };
const aigul: Named = { name: text('Айгуль Сапарова'), gender: 'female' };

test('a paper goes to the court in the accusative, to an official in the dative', () => {
  const to = (name: string, city?: string, address?: string) =>
    say({ kind: 'addressee', court: { name: text(name), city: city === undefined ? undefined : text(city), address } });
  expect([
    to('Медеуский районный суд города Алматы', 'Алматы'),
    to('Акбулакский городской суд', 'Степной'),
    to('прокуратура города Акбулака'),
    to('Второй кассационный суд', 'Акбулак', 'Акбулак, улица Абая, 7'),
    to('Генеральный прокурор Республики Казахстан'),
    to('Oral District Court No. 2', 'Oral'),
  ]).toEqual([
    'В Медеуский районный суд города Алматы',
    'В Акбулакский городской суд\nгород Степной',
    'В прокуратуру города Акбулака',
    'Во Второй кассационный суд\nАкбулак, улица Абая, 7',
    'Генеральному прокурору Республики Казахстан',
    'В Oral District Court No. 2',
  ]);
});

test('it is from counsel in the genitive, with licence, warrant and where to write to', () => {
  expect(
    say({
      kind: 'from-counsel',
      counsel: { ...aigul, licence: '0000777', warrant: '№ 15 от 4 марта 2025 года', contact: 'saparova@example.org' },
    }),
  ).toBe(
    'от защитника Айгули Сапаровой\nлицензия № 0000777\nордер (уведомление о защите) № 15 от 4 марта 2025 года\nsaparova@example.org',
  );
  expect(say({ kind: 'from-counsel', counsel: daulet })).toBe('от защитника Даулета Омарова');
});

test('it is in the interest of the person in the genitive, called what the person is in the case', () => {
  const of = (more: Partial<BriefLines['in-interest']>) =>
    say({ kind: 'in-interest', person: daulet, role: 'defendant', standing: undefined, norms: [], ...more });
  expect([
    of({}),
    of({ role: undefined }),
    of({ standing: 'suspect', norms: incitement }),
    of({ person: aigul, standing: 'on-trial', norms: incitement }),
    of({ standing: 'convicted' }),
    of({ person: aigul, standing: 'administrative', norms: incitement }),
    of({ standing: 'respondent', norms: incitement }),
    of({ person: aigul, role: 'victim', standing: 'accused' }),
  ]).toEqual([
    'в интересах Даулета Омарова, обвиняемого',
    'в интересах Даулета Омарова',
    'в интересах Даулета Омарова, подозреваемого по части 1 статьи 174 Уголовного кодекса Республики Казахстан',
    'в интересах Айгули Сапаровой, подсудимой по части 1 статьи 174 Уголовного кодекса Республики Казахстан',
    'в интересах Даулета Омарова, осужденного',
    'в интересах Айгули Сапаровой, привлекаемой к административной ответственности по части 1 статьи 174 Уголовного кодекса Республики Казахстан',
    'в интересах Даулета Омарова, ответчика',
    'в интересах Айгули Сапаровой, потерпевшей',
  ]);
});

test('the numbers of a case', () => {
  const number = (of: 'pre-trial-register' | 'court' | 'other', written: string, country?: string) =>
    say({ kind: 'case-number', of, number: written, country });
  expect([
    number('pre-trial-register', '2055', 'KZ'),
    number('pre-trial-register', '03-120', 'KG'),
    number('pre-trial-register', '12202580001', 'RU'),
    number('pre-trial-register', '17'),
    number('court', '№ 1-17/2025', 'KZ'),
    number('other', '12', 'KZ'),
  ]).toEqual([
    'ЕРДР № 2055',
    'ЕРПП № 03-120',
    'Уголовное дело № 12202580001',
    'Уголовное дело № 17',
    'Дело № 1-17/2025',
    '№ 12',
  ]);
});

const title = (more: Partial<BriefLines['paper-title']>) =>
  say({ kind: 'paper-title', paper: 'motion', asks: undefined, against: undefined, ...more });

test('a paper against a decision names it', () => {
  const against = {
    kind: 'verdict',
    date: on('2020-02-28'),
    courts: [{ name: text('Медеуский районный суд города Алматы') }],
  } as const;
  expect([
    title({ paper: 'appeal', against }),
    title({ paper: 'complaint', against: { kind: 'ruling', date: undefined, courts: [] } }),
    title({ against }),
    title({ paper: 'objection', against: { kind: { other: text('представление') }, date: undefined, courts: [] } }),
  ]).toEqual([
    'АПЕЛЛЯЦИОННАЯ ЖАЛОБА\nна приговор Медеуского районного суда города Алматы от 28 февраля 2020 года',
    'ЖАЛОБА\nна постановление',
    'ХОДАТАЙСТВО\nо пересмотре приговора Медеуского районного суда города Алматы от 28 февраля 2020 года',
    'ВОЗРАЖЕНИЯ\nна представление',
  ]);
});

test('another paper says what it asks for first', () => {
  expect([
    title({ asks: text('изменить меру пресечения на домашний арест') }),
    title({ asks: text('Отменить меру пресечения.') }),
    title({ paper: 'complaint', asks: text('вернуть лекарство') }),
    title({ asks: text('сделать нечто иное') }),
    title({}),
    title({ paper: undefined }),
  ]).toEqual([
    'ХОДАТАЙСТВО\nоб изменении меры пресечения на домашний арест',
    'ХОДАТАЙСТВО\nоб отмене меры пресечения',
    'ЖАЛОБА\nс требованием вернуть лекарство',
    'ХОДАТАЙСТВО',
    'ХОДАТАЙСТВО',
    'ПИСЬМЕННАЯ ПОЗИЦИЯ ЗАЩИТЫ',
  ]);
});

test('what is asked, as a noun, is taken as it was recorded; else a person is asked where the rules do not know it', () => {
  const field = { record: { kind: 'motion', id: 'm' }, field: 'asks.0' } as const;
  const ask = (written: LocalText) => new Phrase(written, field);
  const forms = { prepositional: 'совершении иного действия' };
  const { voice, checks } = open();
  const titleOf = (asks: Phrase) =>
    plainText(line({ kind: 'paper-title', paper: 'motion', asks, against: undefined }, voice));
  expect(titleOf(ask({ ru: { text: 'сделать нечто иное', forms } }))).toBe('ХОДАТАЙСТВО\nо совершении иного действия');
  expect(titleOf(ask('do something else'))).toBe('ХОДАТАЙСТВО');
  expect(checks.list().filter(({ code }) => code === 'form-missing')).toEqual([]);
  expect(titleOf(ask({ ru: 'сделать нечто иное' }))).toBe('ХОДАТАЙСТВО');
  expect(checks.list()).toContainEqual({
    code: 'form-missing',
    blocking: false,
    records: [{ record: field.record }],
    values: { field: 'asks.0', text: 'сделать нечто иное', form: 'ru.prepositional' },
  });
});

test('the requests rest on the norms recorded and on no other', () => {
  const before = (norms: readonly NormCitation[] | undefined, counsel: number) =>
    say({ kind: 'requests-lead', motion: { norms }, counsel });
  expect([before([NormCitation.parse({ norm: 'upk-287' })], 1), before(undefined, 2)]).toEqual([
    'На основании изложенного, руководствуясь статьей 287 Уголовно-процессуального кодекса Республики Казахстан, ПРОШУ:',
    'На основании изложенного, ПРОСИМ:',
  ]);
  expect(say({ kind: 'request', ask: text('освободить подозреваемого.'), isLast: false })).toBe(
    'освободить подозреваемого;',
  );
});

test('annexes, day and signature', () => {
  expect([
    say({ kind: 'annex', description: text('заключение специалиста'), fileName: 'a.pdf' }),
    say({ kind: 'annex', description: undefined, fileName: 'a.pdf' }),
    say({ kind: 'annex-pages', pages: 14 }),
    say({ kind: 'signature', date: on('2025-06-10'), counsel: [aigul] }),
    say({ kind: 'signature', date: undefined, counsel: [] }),
  ]).toEqual([
    'Заключение специалиста',
    'a.pdf',
    'на 14 стр.',
    '10 июня 2025 года\nЗащитник ____________________ Айгуль Сапарова',
    'Дата: ____________________\nЗащитник ____________________',
  ]);
});
