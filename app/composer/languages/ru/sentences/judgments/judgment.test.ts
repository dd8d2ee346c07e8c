import { expect, test } from 'vitest';
import { aCaseBook, on } from '../../../../../../test/builders/a-case';
import { saidInRussian } from '../../../../../../test/builders/composed/said-in-russian';
import { asel, beacon, erlan, steppeRegisters } from '../../../../../../test/builders/composed/steppe';
import { judgmentPhrases } from './judgment';

type Loose = Readonly<Record<string, unknown>>;

const ofBook = (...decisions: readonly Loose[]) =>
  saidInRussian(
    judgmentPhrases,
    aCaseBook({ parties: [erlan, asel, beacon], decisions: decisions.map((one) => ({ kind: 'verdict', ...one })) }),
    steppeRegisters,
  );
const said = (...decisions: readonly Loose[]) => ofBook(...decisions).text;

const prison = [{ kind: 'imprisonment', term: { years: 3 } }];
const first = { id: 'first', outcome: 'convicted', against: ['erlan'], sanctions: prison };
const review = { id: 'review', kind: 'resolution', reviews: 'first', against: ['erlan'] };
const sum = { kind: 'damages', amount: { amount: 100000, currency: 'KZT' }, to: ['erlan'] };

test('claims against the titles of outlets are told of outlets alone', () => {
  const failures = [{ failure: 'defendant-not-identified' }];
  expect(said({ id: 'd', kind: 'judgment', outcome: 'liable', against: ['beacon'], failures })).toBe(
    'Иски были предъявлены к названиям изданий без указания ответчика.',
  );
});

test('a higher court leaves a sentence as it is', () => {
  expect(said(first, { ...review, outcome: 'upheld', date: on('2025-06-03'), by: ['collegium'] })).toBe(
    '3 июня 2025 года приговор был оставлен без изменения судебной коллегией по уголовным делам Степного областного суда.',
  );
});

test('without a court its instance is told, and what moved it', () => {
  const outcome = { outcome: 'quashed', instance: 'appeal', after: 'она признала вину' };
  expect(said(first, { ...review, ...outcome, date: on('2025-06') })).toBe(
    'В июне 2025 года, после того как она признала вину, приговор был отменен в апелляционном порядке.',
  );
  expect(said(first, { ...review, ...outcome })).toBe(
    'После того как она признала вину, приговор был отменен в апелляционном порядке.',
  );
});

test.each([
  [{ outcome: 'returned' }, 'Приговор был отменен Акбулакским городским судом с возвращением дела.'],
  [
    { outcome: 'acquitted' },
    'Приговор был отменен Акбулакским городским судом с вынесением оправдательного приговора.',
  ],
  [
    { outcome: 'commuted', sanctions: [{ kind: 'restriction-of-freedom', term: { years: 1 } }] },
    'Приговор был изменен Акбулакским городским судом, наказание смягчено до ограничения свободы сроком на 1 год.',
  ],
  [{ outcome: 'reduced' }, 'Приговор был изменен Акбулакским городским судом, наказание смягчено.'],
  [
    { outcome: 'sanctioned', sanctions: [{ kind: 'fine', amount: { amount: 50000, currency: 'KZT' } }] },
    'Приговор был изменен Акбулакским городским судом с назначением наказания в виде штрафа в размере 50 000 тенге.',
  ],
  [{ outcome: { other: 'признан незаконным' } }, 'Приговор был признан незаконным Акбулакским городским судом.'],
])('%j', (outcome, sentence) => {
  expect(said(first, { ...review, by: ['court'], ...outcome })).toBe(sentence);
});

test('what was reviewed agrees with its verb', () => {
  const ruling = { id: 'first', kind: 'ruling', against: ['erlan'] };
  expect(said(ruling, { ...review, outcome: 'upheld' })).toBe('Постановление было оставлено без изменения.');
  expect(said({ ...first, against: ['erlan', 'asel'] }, { ...review, outcome: 'upheld' })).toBe(
    'Приговор в отношении журналиста Ерлана Садвакасова был оставлен без изменения.',
  );
});

test('a penalty under administrative law was no verdict', () => {
  const proceeding = { id: 'p', kind: 'administrative' };
  const arrest = [{ kind: 'administrative-arrest', term: { days: 15 } }];
  const book = aCaseBook({
    parties: [erlan],
    proceedings: [proceeding],
    decisions: [
      { ...first, kind: 'verdict', proceeding: 'p', sanctions: arrest },
      { ...review, outcome: 'upheld' },
    ],
  });
  expect(saidInRussian(judgmentPhrases, book, steppeRegisters).text).toBe(
    'Постановление было оставлено без изменения.',
  );
});

test('a sum is changed to another', () => {
  const award = { id: 'first', kind: 'judgment', outcome: 'liable', against: ['beacon'] };
  expect(said(award, { ...review, against: ['beacon'], outcome: 'reduced', orders: [sum] })).toBe(
    'Решение было изменено, сумма взыскания уменьшена до 100 000 тенге в возмещение вреда в пользу журналиста Ерлана Садвакасова.',
  );
});

test('what the judgment failed to do, the prosecution apart from the court', () => {
  const failures = [
    { failure: 'no-legal-reasoning' },
    { failure: 'evidence-not-explained' },
    { failure: 'no-reference-to-evidence', detail: 'показания свидетелей', norm: { norm: 'pact-14' } },
    { failure: 'elements-not-identified', by: 'prosecution' },
    { failure: 'content-not-identified', by: 'prosecution', detail: 'спорная статья' },
  ];
  expect(said({ id: 'd', outcome: 'convicted', by: ['collegium'], failures })).toBe(
    'Судебная коллегия по уголовным делам Степного областного суда не привела правового обоснования своего решения, не разъяснила, какие доказательства подтверждают сделанные выводы, и не сослалась на показания свидетелей вопреки статье 14 Международного пакта о гражданских и политических правах. Сторона обвинения не указала элементы состава правонарушения и не определила спорную статью.',
  );
});

test('a decision that several courts took, and what happened to others in it', () => {
  const failures = [
    { failure: 'affected-not-party', concerning: 'first', detail: 'собственник сайта' },
    { failure: 'no-right-of-appeal', concerning: 'first' },
    { failure: 'issued-automatically' },
  ];
  expect(said(first, { id: 'd', kind: 'order', by: ['court', 'second'], failures })).toBe(
    'Собственник сайта не участвовал в деле в отношении журналиста Ерлана Садвакасова; лица, чьи права были затронуты, не имели права обжаловать приговор в отношении Садвакасова; решения были вынесены автоматически.',
  );
});

test.each([
  [{ failure: 'no-legal-reasoning' }, 'Суд не привел правового обоснования своего решения.'],
  [{ failure: 'link-not-established' }, 'Суд не установил связь между деяниями и обвинением.'],
  [{ failure: 'no-reference-to-evidence' }, 'Суд не сослался на доказательства.'],
  [
    { failure: 'no-independent-review', by: 'body' },
    'Уполномоченный орган не провел самостоятельной оценки спорного содержания.',
  ],
  [{ failure: 'affected-not-party' }, 'Лица, чьи права были затронуты, не участвовали в деле.'],
  [{ failure: 'no-right-of-appeal' }, 'Лица, чьи права были затронуты, не имели права на обжалование.'],
  [{ failure: 'facts-taken-as-established' }, 'То, что подлежало доказыванию, было принято как уже установленное.'],
  [
    { failure: 'facts-taken-as-established', detail: 'вина газеты' },
    'Вина газеты была принята как уже установленное обстоятельство.',
  ],
  [
    { failure: 'facts-taken-as-established', detail: 'что статья была ложной' },
    'Без доказывания было принято, что статья была ложной.',
  ],
  [
    { failure: 'hearing-unfair', detail: 'защитник не был извещен' },
    'Судебное разбирательство было несправедливым (защитник не был извещен).',
  ],
  [{ failure: 'hearing-pro-forma' }, 'Судебное разбирательство было формальностью.'],
  [{ failure: 'defendant-not-identified' }, 'Приговор был вынесен без указания лица, привлекаемого к ответственности.'],
  [{ failure: 'other', detail: 'приговор был изготовлен заранее' }, 'Приговор был изготовлен заранее.'],
])('%j', (failure, sentence) => {
  expect(said({ id: 'd', outcome: 'convicted', failures: [failure] })).toBe(sentence);
});

test('how a decision is seen', () => {
  const seen = (seenAs: Loose) => said({ id: 'd', outcome: 'convicted', seenAs });
  expect([
    seen({ as: 'несправедливое', by: 'международные наблюдатели', extent: 'widely' }),
    seen({ as: 'политически мотивированное' }),
    seen({ as: 'политически мотивированный и явно несправедливый' }),
    seen({ as: 'месть' }),
  ]).toEqual([
    'Решение широко воспринималось международными наблюдателями как несправедливое.',
    'Решение воспринималось как политически мотивированное.',
    'Решение воспринималось как политически мотивированное и явно несправедливое.',
    'Решение воспринималось как месть.',
  ]);
});

test('a form that no rule settles is asked for', () => {
  const failures = [{ failure: 'link-not-established', detail: 'выступление и беспорядки' }];
  expect(ofBook({ id: 'd', outcome: 'convicted', failures }).doubts).toEqual([
    'выступление и беспорядки: ru.instrumental',
  ]);
});
