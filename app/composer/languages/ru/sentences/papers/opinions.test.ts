import { expect, test } from 'vitest';
import { reference } from '#shared/schema/ids';
import { aCaseBook, on, someRegisters } from '../../../../../../test/builders/a-case';
import { aVoice } from '../../../../../../test/builders/composed/a-voice';
import type { BriefMessages } from '../../../../messages/brief';
import type { Message } from '../../../../messages/message';
import { Phrase } from '../../../../words/phrase';
import { plainText } from '../../../../words/words';
import { russian } from '../../russian';

const registers = someRegisters({
  bodies: [{ id: 'bureau', kind: 'expert-institution', name: { ru: 'Бюро независимых экспертиз' } }],
});
const book = aCaseBook({
  parties: [
    { id: 'him', kind: 'person', name: { ru: 'Даулет Омаров' }, gender: 'male' },
    {
      id: 'expert',
      kind: 'person',
      name: { ru: 'Раиса Словодарова' },
      gender: 'female',
      profession: { ru: 'лингвист' },
    },
  ],
});

const say = (message: Message<keyof BriefMessages>) =>
  plainText(russian.say(message, aVoice('ru', book, registers).voice)).replaceAll('\u00a0', ' ');

const [expert, him] = [reference('party').parse('expert'), reference('party').parse('him')];
const bureau = reference('body').parse('bureau');

const text = (russian: string) => new Phrase({ ru: russian });

type Introduced = BriefMessages['opinion-introduced'];
const nothing: Introduced = {
  kinds: undefined,
  number: undefined,
  date: undefined,
  experts: undefined,
  institutions: undefined,
  examined: undefined,
  conclusion: undefined,
  finding: undefined,
  result: undefined,
  for: undefined,
  certainty: undefined,
};
const introduced = (facts: Partial<Introduced>) => say({ kind: 'opinion-introduced', ...nothing, ...facts });

test('an opinion: what it is, of when, by whom, for whom, and what it found', () => {
  const conclusion = text('текст направлен на возбуждение розни');
  expect([
    introduced({
      kinds: ['linguistic'],
      date: on('2025-03-28'),
      experts: [expert],
      institutions: [bureau],
      for: 'prosecution',
      conclusion,
      finding: 'found',
    }),
    introduced({ kinds: ['psychological', 'linguistic'], conclusion, finding: 'not-found', certainty: 'probable' }),
    introduced({ kinds: ['psychiatric'], examined: him, for: 'court', result: text('вменяемый') }),
    introduced({ number: 2, kinds: ['political-science'], institutions: [bureau], conclusion }),
  ]).toEqual([
    'В заключении лингвистической экспертизы от 28 марта 2025 года, подготовленном лингвистом Раисой Словодаровой и Бюро независимых экспертиз для стороны обвинения, установлены признаки того, что «текст направлен на возбуждение розни».',
    'В заключении психологической и лингвистической экспертизы признаков того, что «текст направлен на возбуждение розни», не установлено (вывод носит вероятный характер).',
    'В заключении психиатрической экспертизы в отношении Даулета Омарова, подготовленном для суда, лицо признано вменяемым.',
    'В 2 заключениях политологической экспертизы, подготовленных Бюро независимых экспертиз, сделан вывод: «текст направлен на возбуждение розни».',
  ]);
});

test('an opinion of which no finding is recorded stands in the file; one of which nothing is known is not told', () => {
  expect([
    introduced({ kinds: ['technical'], date: on('2025-03'), experts: [expert] }),
    introduced({ kinds: [{ other: text('искусствоведческая') }], number: 3, institutions: [bureau] }),
    introduced({ kinds: ['technical'], for: 'defence' }),
  ]).toEqual([
    'В материалах дела имеется заключение технической экспертизы от марта 2025 года, подготовленное лингвистом Раисой Словодаровой.',
    'В материалах дела имеются 3 заключения искусствоведческой экспертизы, подготовленные Бюро независимых экспертиз.',
    '',
  ]);
});

test('what an opinion says of its expert, and how it was made', () => {
  expect([
    say({
      kind: 'opinion-experts',
      education: 'доктор филологических наук',
      speciality: 'лингвистика',
      experience: '22 года',
      independence: 'со сторонами не связана',
    }),
    say({
      kind: 'opinion-experts',
      education: undefined,
      speciality: 'право',
      experience: undefined,
      independence: undefined,
    }),
    say({
      kind: 'opinion-research',
      questions: [text('Есть ли в тексте признаки розни?')],
      materials: text('один абзац статьи'),
      methods: text('семантический анализ'),
    }),
    say({
      kind: 'opinion-research',
      questions: [text('Первый?'), text('Второй?')],
      materials: undefined,
      methods: undefined,
    }),
    say({ kind: 'opinion-research', questions: undefined, materials: undefined, methods: undefined }),
  ]).toEqual([
    'Сведения об эксперте, указанные в заключении: образование – доктор филологических наук; специальность – лингвистика; опыт работы – 22 года; независимость от сторон – со сторонами не связана.',
    'Сведения об эксперте, указанные в заключении: специальность – право.',
    'На разрешение эксперта был поставлен вопрос: «Есть ли в тексте признаки розни?»; для исследования предоставлено следующее: один абзац статьи; в заключении указаны методы: семантический анализ.',
    'На разрешение эксперта были поставлены вопросы: «Первый?», «Второй?»',
    '',
  ]);
});

test('what is wrong with an opinion, and which opinion says otherwise', () => {
  const other = {
    ...nothing,
    kinds: ['linguistic'] as const,
    date: on('2025-06-02'),
    experts: [expert],
    conclusion: text('текст направлен на возбуждение розни'),
    finding: 'not-found' as const,
  };
  expect([
    say({ kind: 'opinion-defect', defect: 'legal-question', detail: text('есть ли состав преступления') }),
    say({ kind: 'opinion-defect', defect: { other: text('эксперт не подписал заключение') }, detail: undefined }),
    say({ kind: 'opinion-contested', by: [other] }),
    say({ kind: 'opinion-contested', by: [{ ...nothing, kinds: ['technical'] }] }),
  ]).toEqual([
    'Перед экспертом был поставлен правовой вопрос (есть ли состав преступления).',
    'Эксперт не подписал заключение.',
    'Данное заключение опровергается заключением лингвистической экспертизы от 2 июня 2025 года, подготовленным лингвистом Раисой Словодаровой, в котором признаков того, что «текст направлен на возбуждение розни», не установлено.',
    'Данное заключение опровергается заключением технической экспертизы.',
  ]);
});
