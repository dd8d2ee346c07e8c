import { expect, test } from 'vitest';
import type * as z from 'zod';
import { Section, SectionItem, Submission } from '#shared/document/submission';
import type { KindName } from '#shared/kinds/index';
import { describeFields, fits } from '#shared/records/describe';
import { on } from '../builders/a-case';
import { submissionExceptions } from './exceptions';
import { faultOf, faultsOf, unknownOf } from './faults';
import { composeOver, leastSubmission } from './submission-world';
import { type Sample, samplesOf } from './values';
import { type Tongue, wordsIn } from './words';
import type { Composed, Fields } from './world';

/** Every field of a submission, and of the entries of the registers that only a submission tells of. */

/** A part of a submission: the least of it, and the submission around it. */
type Part = {
  readonly name: string;
  readonly schema: z.core.$ZodType;
  readonly least: Fields;
  readonly around: (part: Fields) => Fields;
};

function partsOf(tongue: Tongue): readonly Part[] {
  const { subject: heading } = wordsIn[tongue];
  const items: readonly Fields[] = [
    { followUp: heading },
    { balance: [heading] },
    { law: ['other'] },
    { authorities: [] },
    { figures: [] },
    { event: 'other' },
    { overview: ['zbook', 'zbook2'] },
    { case: 'zbook' },
  ];
  return [
    { name: 'submission', schema: Submission, least: leastSubmission(tongue), around: (part) => part },
    {
      name: 'section',
      schema: Section,
      least: { heading, items: [{ law: ['other'] }] },
      around: (section) => ({ sections: [section] }),
    },
    ...SectionItem.options.flatMap((schema, place) => {
      const least = items[place] ?? {};
      const around = (item: Fields) => ({ sections: [{ heading, items: [{ figures: ['zaggregate'] }, item] }] });
      return [{ name: `item ${Object.keys(least).join()}`, schema, least, around }];
    }),
  ];
}

/** Whether a check says that the submission holds it: the field, or what it leads to. */
const isReported = ({ checks }: Composed, path: string, { value }: Sample) =>
  checks.some(({ code, values = {} }) =>
    code === 'unused-field'
      ? path.split('.').includes(String(values['unsaid']))
      : code === 'required-missing' && JSON.stringify(value).includes(JSON.stringify(values['name'] ?? 'nothing')),
  );

/** A section is tried by itself, in the submission around it. */
const isPartOfItsOwn = (part: string, field: string) => part === 'submission' && field === 'sections';

/** The faults, and the fields of which no sample of this test fits. */
function faultsIn({ name, schema, least, around }: Part, tongue: Tongue) {
  const [faults, unfit]: [string[], string[]] = [[], []];
  const before = composeOver(tongue, around(least));
  for (const { name: field, holds } of describeFields(schema, 'submission')) {
    for (const sample of samplesOf(holds, tongue)) {
      const path = [field, ...(sample.inside === undefined ? [] : [sample.inside])].join('.');
      if (!fits(holds, sample.value) || isPartOfItsOwn(name, field)) unfit.push(`${name} ${field}`);
      else {
        const after = composeOver(tongue, around({ ...least, [field]: sample.value }));
        const fault = faultOf(before, after, isReported(after, path, sample), sample);
        const value = typeof sample.value === 'string' ? ` ${sample.value}` : '';
        if (fault !== undefined) faults.push(`${name} ${path}${value}: ${fault}`);
      }
    }
  }
  return { faults, unfit };
}

test.each(['en', 'ru'] as const)(
  '%s: every field of a submission is told, or named',
  { timeout: 240_000 },
  (tongue) => {
    const all = partsOf(tongue).map((part) => faultsIn(part, tongue));
    expect(
      unknownOf(
        all.flatMap(({ faults }) => faults),
        submissionExceptions,
      ),
    ).toEqual([]);
    // Sections and items are parts of their own above; the currency of a conversion has a test of its own.
    const unfit = new Set(all.flatMap(({ unfit: names }) => names).filter((one) => !one.endsWith(' bullet')));
    expect([...unfit]).toEqual([
      'submission summary',
      'submission sections',
      'submission conversion',
      'section level',
      'section items',
    ]);
  },
);

/** The entries that only a submission tells of, each as the items that tell of it. */
function entriesOf(tongue: Tongue): readonly (readonly [KindName, Fields, Fields])[] {
  const { subject: heading, code, offence, state, zeta, conclusion, workers, other } = wordsIn[tongue];
  const of = (...items: readonly Fields[]): Fields => ({ sections: [{ heading, items }] });
  const count = { number: 31 };
  const norm = { kind: 'national', code, article: '31', subject: other };
  const effects = [tongue === 'en' ? 'punishes lies' : 'карает ложь'];
  return [
    ['organisation', { name: zeta }, { submitters: ['x'] }],
    ['organisation', { name: zeta, founded: on('2004') }, { submitters: ['x'] }],
    ['authority', { kind: 'views', by: 'court', number: '12', held: conclusion }, of({ authorities: ['x'] })],
    ['aggregate', { what: workers, count }, of({ figures: ['x'] })],
    ['aggregate', { what: workers, series: [{ period: on('2009'), count }] }, of({ figures: ['x'] })],
    ['aggregate', { what: workers, count, supported: { number: 3 }, themes: [offence] }, of({ followUp: offence })],
    ['recommendation', { state, recommendingStates: [zeta], themes: [offence] }, of({ followUp: offence })],
    ['recommendation', { state, recommendingStates: [zeta], themes: [offence] }, of({ balance: [offence] })],
    ['norm', norm, of({ law: ['x'] })],
    ['norm', norm, of({ law: ['x'], byArticle: true })],
    ['norm', { ...norm, effects }, of({ law: ['x'] })],
    ['norm', { ...norm, effects }, { ...of({ law: ['x'] }), lawWording: 'note' }],
    ['norm', { ...norm, kind: 'draft', revises: ['other'] }, of({ law: ['x'] })],
  ];
}

test.each(['en', 'ru'] as const)(
  '%s: every field of what a submission tells of is told, or named',
  { timeout: 240_000 },
  (tongue) => {
    const faults = entriesOf(tongue).flatMap(([kind, least, submission]) => [
      ...faultsOf(kind, least, tongue, (record) => composeOver(tongue, submission, kind, record)),
    ]);
    expect(unknownOf(faults, submissionExceptions)).toEqual([]);
  },
);

test('nothing is told of what nobody is recorded to have found', () => {
  const record = { kind: 'views', held: 'the ban was too broad' };
  const sections = [{ heading: 'Law', items: [{ authorities: ['x'] }] }];
  const { text, checks } = composeOver('en', { sections }, 'authority', record);
  expect(text).not.toContain('too broad');
  expect(checks.filter(({ code }) => code === 'unused-record').flatMap(({ records }) => records)).toEqual([
    { record: { kind: 'authority', id: 'x' } },
  ]);
});
