import { expect, test } from 'vitest';
import { aCaseBook, on } from '../../../../../../test/builders/a-case';
import { asel, erlan, investigator, kazakhstan } from '../../../../../../test/builders/composed/russian-cases';
import { saidInRussian } from '../../../../../../test/builders/composed/said-in-russian';
import { actPhrases } from './acts';
import { coercionPhrases } from './coercion';
import { custodyPhrases } from './custody';
import { eventPhrases } from '../cases/events';
import { searchPhrases } from './searches';
import { treatmentPhrases } from './treatment';

type Loose = Readonly<Record<string, unknown>>;
type Books = Readonly<Record<string, readonly Loose[]>>;

const phrases = {
  ...actPhrases,
  ...coercionPhrases,
  ...custodyPhrases,
  ...searchPhrases,
  ...treatmentPhrases,
  ...eventPhrases,
};
const parties = [erlan, asel, investigator];
const day = on('2025-03-03');
const agents = { by: ['police', 'court'], byParties: ['investigator'] };
const act = { persons: ['erlan'], ...agents, place: 'Алматы', statedReason: 'опасность побега', facility: 'ivs' };
const length = { days: 15 };

/** Records of every kind with all that can be recorded of them. */
const whole: Books = {
  charges: [
    {
      id: 'c',
      against: ['erlan'],
      stage: 'suspicion',
      norm: { norm: 'uk-174', part: '2' },
      offence: 'клевета',
      aggravation: 'в печати',
      brought: day,
      broughtBy: 'police',
      basedOnWords: 'показания свидетелей',
    },
    { id: 'w', against: ['asel'], norm: { norm: 'uk-130' }, wording: 'порочащие сведения', requalifiedFrom: 'c' },
  ],
  coerciveActs: [
    {
      id: 'arrest',
      kind: 'arrest',
      date: day,
      ...act,
      charges: ['c'],
      legalBasis: [{ norm: 'upk-128' }],
      warrantShown: 'no',
      reasonsTold: 'no',
      fine: { amount: 1, currency: 'KZT' },
    },
    { id: 'move', kind: 'transfer', date: on('2025-03-04'), ...act, facilityFrom: 'sizo' },
    { id: 'set', kind: 'restraint-set', date: on('2025-03-05'), ...act, measureTo: 'house-arrest', boundTo: 'Алматы' },
    { id: 'own', kind: { other: 'личный досмотр' }, date: on('2025-03-06'), ...act },
    { id: 'change', kind: 'restraint-changed', ...act, measureFrom: 'custody', measureTo: 'bail', boundTo: 'Алматы' },
    { id: 'search', kind: 'search', date: on('2025-03-07'), ...act, object: 'дом', itemsTaken: ['телефон'] },
    { id: 'seizure', kind: 'seizure', date: on('2025-03-08'), ...act, object: 'техника', itemsTaken: ['телефон'] },
    { id: 'free', kind: 'release', date: on('2025-04-01'), ...act, releaseReason: 'health', afterwards: 'уехал' },
  ],
  detentions: [
    {
      id: 'd',
      person: 'erlan',
      kind: 'pre-trial',
      from: day,
      to: on('2025-04-01'),
      length,
      acts: ['arrest'],
      protocol: day,
      firstBeforeJudge: day,
    },
    {
      id: 'o',
      person: 'asel',
      from: day,
      to: on('2025-04-01'),
      length,
      stays: [{ facility: 'ivs', from: day, to: day, regime: 'общий режим' }],
      orders: [{ court: 'court', date: day, from: day, to: day, grounds: 'тяжесть обвинения' }],
    },
  ],
  treatments: [
    {
      id: 't',
      kind: 'beating',
      person: 'asel',
      period: day,
      length,
      facility: 'ivs',
      by: ['investigator'],
      manner: 'жестоко',
      description: 'ее били по спине',
      examination: 'осмотр',
      examinedOn: day,
      findings: 'typical',
      qualifiedAs: 'жестокое обращение',
      contraryTo: [{ norm: 'pact-7' }],
    },
    { id: 'v', kind: 'denial-of-visits', person: 'asel', period: day, allowed: { number: 1, unit: 'свидание' } },
  ],
  events: [
    {
      id: 'a',
      kind: 'attack',
      against: ['asel'],
      date: day,
      place: 'Алматы',
      byWords: 'неизвестные',
      action: 'избита',
      during: 'она шла домой',
      consequences: ['сотрясение мозга'],
    },
    {
      id: 'f',
      kind: 'use-of-force',
      name: 'разгон митинга',
      byWords: 'полиция',
      against: ['erlan'],
      date: day,
      length,
      place: 'Алматы',
      action: 'применила силу',
      during: 'во время митинга',
      deaths: { number: 2 },
      injured: { number: 3 },
      investigation: 'none',
      allegations: 'пытки',
      usedTo: ['закрывать газеты'],
      norms: ['uk-174'],
      consequences: ['страх'],
    },
    { id: 's', kind: 'strike', byWords: 'рабочие', date: day, length, place: 'Алматы', action: 'вышли на площадь' },
  ],
};

const said = (books: Books) => saidInRussian(phrases, aCaseBook({ parties, ...books }), kazakhstan).sentences.join(' ');

const required = new Set(['id', 'kind']);

/** The books with one record that lacks one of its fields. */
const holes: readonly Books[] = Object.entries(whole).flatMap(([collection, records]) =>
  records.flatMap((record, place) =>
    Object.keys(record)
      .filter((name) => !required.has(name))
      .map((name) => ({ ...whole, [collection]: records.with(place, { ...record, [name]: undefined }) })),
  ),
);

const preposition =
  '(?:в|во|на|по|за|к|с|со|о|об|от|до|из|у|под|через|после|без|при|отношении|виде|стороны|основании|ссылкой)';
const hole = new RegExp(`undefined|  | [,.;)]|\\(\\)|«»|(?<!\\p{L})${preposition}[,.;)]|[,;]{2}|(?: и| был)\\.`, 'iu');

test('nothing that is missing leaves a hole in the text', () => {
  expect(holes.length).toBeGreaterThan(80);
  expect([whole, ...holes].map(said).filter((text) => hole.test(text))).toEqual([]);
}, 60_000);
