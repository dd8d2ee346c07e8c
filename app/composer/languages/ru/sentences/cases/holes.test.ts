import { expect, test } from 'vitest';
import { aCaseBook, on } from '../../../../../../test/builders/a-case';
import { saidInRussian } from '../../../../../../test/builders/composed/said-in-russian';
import { asel, beacon, company, erlan, site, steppeRegisters } from '../../../../../../test/builders/composed/steppe';
import { decisionPhrases } from '../judgments/decisions';
import { judgmentPhrases } from '../judgments/judgment';
import { outletPhrases } from './outlets';

type Loose = Readonly<Record<string, unknown>>;

const phrases = { ...decisionPhrases, ...judgmentPhrases, ...outletPhrases };
const tenge = { amount: 100000, currency: 'KZT' };
const prison = {
  term: { years: 1 },
  suspended: true,
  probation: { years: 1 },
  facility: 'prison',
  regime: 'общий режим',
};

/** Decisions of every kind with all that can be recorded of them. */
const whole: readonly Loose[] = [
  {
    id: 'verdict',
    kind: 'verdict',
    outcome: 'convicted',
    date: on('2025-05-06'),
    by: ['court'],
    against: ['erlan'],
    charges: ['charge'],
    norms: [{ norm: 'uk-274' }],
    sanctions: [{ kind: 'imprisonment', label: 'ограничение', start: on('2025'), amount: tenge, ...prison }],
    orders: [
      { kind: 'damages', amount: tenge, to: ['company'], for: 'вред' },
      { kind: 'costs', amount: tenge, to: ['company'] },
      { kind: 'fee', amount: tenge },
      { kind: 'retraction', of: ['text'] },
      { kind: 'apology', to: ['company'] },
    ],
    failures: [
      { failure: 'no-legal-reasoning', detail: 'приговор', norm: { norm: 'pact-14' } },
      { failure: 'hearing-unfair', detail: 'защитник не был извещен' },
    ],
    seenAs: { as: 'несправедливое', by: 'наблюдатели', extent: 'widely' },
  },
  {
    id: 'review',
    kind: 'resolution',
    outcome: 'reduced',
    instance: 'appeal',
    date: on('2025-06'),
    by: ['collegium'],
    against: ['erlan'],
    reviews: 'verdict',
    after: 'он признал вину',
    sanctions: [{ kind: 'fine', amount: tenge }],
    orders: [{ kind: 'damages', amount: tenge, to: ['company'] }],
  },
  {
    id: 'closed',
    kind: 'order',
    outcome: 'sanctioned',
    date: on('2025-07-01'),
    by: ['ministry'],
    against: ['site'],
    norms: [{ norm: 'koap-488' }],
    ground: 'распространение призывов',
    following: [{ kind: 'decision', id: 'verdict' }],
    basedOn: [{ kind: 'decision', id: 'verdict' }],
    sanctions: [{ kind: 'blocking-of-site', term: { months: 1 }, start: on('2025-07-02') }],
  },
  {
    id: 'late',
    kind: 'ruling',
    date: on('2025-07-01'),
    by: ['court'],
    against: ['beacon'],
    norms: [{ norm: 'koap-488' }],
    ground: 'ошибки в выходных данных',
    sanctions: [
      { kind: 'suspension-of-outlet', term: { months: 1 }, dueEnd: on('2025-08-01'), realEnd: on('2025-10-01') },
    ],
  },
  {
    id: 'pardon',
    kind: 'pardon',
    date: on('2025-09-01'),
    by: ['president'],
    against: ['asel'],
    refused: { by: 'asel', condition: 'признание вины' },
  },
];

const charge = {
  id: 'charge',
  against: ['erlan'],
  norm: { norm: 'uk-174', part: '1' },
  offence: 'клевета',
  aggravation: 'в печати',
  plea: 'denied',
};

const said = (decisions: readonly Loose[], charges: readonly Loose[]) =>
  saidInRussian(
    phrases,
    aCaseBook({
      parties: [erlan, asel, beacon, company, site],
      expressions: [{ id: 'text', kind: 'article', titles: ['Река'] }],
      charges,
      decisions,
    }),
    steppeRegisters,
  ).text;

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isObject = (value: unknown): value is Loose => typeof value === 'object' && value !== null && !isList(value);

const required = new Set(['id', 'kind', 'failure', 'as', 'refused.by', 'norms.norm', 'norm.norm']);
const isWhole = (value: Loose) => 'written' in value || 'currency' in value;

/** The record without one of its fields, or with one of its lists or groups without one of theirs. */
const holesIn = (record: Loose, path = ''): readonly Loose[] =>
  Object.entries(record).flatMap(([name, value]) => {
    const rest = Object.fromEntries(Object.entries(record).filter(([other]) => other !== name));
    const without = required.has(name) || required.has(`${path}.${name}`) ? [] : [rest];
    return [...without, ...innerHoles(value, name).map((inner) => ({ ...record, [name]: inner }))];
  });

function innerHoles(value: unknown, name: string): readonly unknown[] {
  if (!isList(value)) return isObject(value) && !isWhole(value) ? holesIn(value, name) : [];
  return value.flatMap((item, place) => innerHoles(item, name).map((inner) => value.with(place, inner)));
}

const preposition =
  '(?:в|на|по|за|к|с|о|от|до|из|для|после|перед|между|сроком|размере|виде|отношении|пользу|основании)';
const hole = new RegExp(`undefined|  | [,.;)]|\\(\\)|«»|(?<!\\p{L})${preposition}[,.;)]|[,;]{2}|, и приговорен$`, 'iu');

test('nothing that is missing leaves a hole in the text', () => {
  const [verdict = {}, ...others] = whole;
  const texts = [
    said(whole, [charge]),
    ...holesIn(verdict).map((one) => said([one], [charge])),
    ...others.flatMap((other) => holesIn(other).map((one) => said([verdict, one], [charge]))),
    ...holesIn(charge).map((one) => said([verdict], [one])),
  ];
  expect(texts.length).toBeGreaterThan(60);
  expect(texts.filter((text) => hole.test(text))).toEqual([]);
}, 30_000);
