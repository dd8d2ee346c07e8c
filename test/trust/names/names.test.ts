import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeDocument } from '#app/documents/compose-document';
import { renderPlainText } from '#app/text/plain-text';
import type { ComposedDocument } from '#shared/document/document';
import { expectValue } from '#shared/result';
import { counted, report, trustSeed } from '../rows';
import { innocent, type Named, people, wordlike } from './people';
import { documentWith, type Place, places } from './places';

const audiences = ['un-public', 'court'];
const asked = (nameAs: string, more = {}) =>
  audiences.map((audience) => ({ audience, maySubmit: 'yes', nameAs, ...more }));
const consents = {
  nothing: asked('nothing'),
  no: audiences.map((audience) => ({ audience, maySubmit: 'no', nameAs: 'full' })),
  initials: asked('initials'),
  pseudonym: asked('pseudonym', { pseudonym: 'Q. Z.' }),
  unasked: undefined,
} as const;
type Consent = keyof typeof consents;

/** How hands, programs and other papers change what stands there without changing what the eye reads. */
const disguises: readonly ((form: string) => string)[] = [
  (form) => form,
  (form) => form.replaceAll(' ', '\u00a0'),
  (form) => form.replaceAll(' ', '  '),
  (form) => form.normalize('NFD'),
  (form) => form.replace(/(\p{L})(\p{L})/u, '$1\u00ad$2'),
  (form) => form.replace(/(\p{L})(\p{L})/u, '$1\u200b$2'),
  (form) => `\u200e${form}\u200f`,
  (form) => form.replaceAll("'", '’'),
];

type Case = {
  readonly person: Named;
  readonly form: string;
  readonly isSure: boolean;
  readonly disguise: (form: string) => string;
  readonly consent: Consent;
  readonly place: Place;
  readonly isTold: boolean;
};

const aCase: fc.Arbitrary<Case> = fc
  .record({
    person: fc.constantFrom(...people),
    consent: fc.constantFrom<Consent>('nothing', 'no', 'initials', 'pseudonym', 'unasked'),
    place: fc.constantFrom(...places),
    disguise: fc.constantFrom(...disguises),
    isTold: fc.boolean(),
    isSure: fc.boolean(),
    pick: fc.nat(),
  })
  .map(({ person, isSure, pick, disguise, ...rest }) => {
    const forms = isSure ? person.sure : person.maybe;
    return { ...rest, person, isSure, form: forms[pick % forms.length] ?? person.name, disguise };
  });

const inAddress = (form: string) => form.replaceAll(/[\s.,'’‘ʻ]+/gu, '-');

/** What the document prints between the two words that were put around the form, each time. */
function printed({ person, form, disguise, consent, place, isTold }: Case) {
  const isAddress = place === 'source.url';
  const shown = disguise(isAddress ? inAddress(form) : form);
  const text = isAddress ? `https://x.example/kwxa-${shown}-kwxb` : `the kwxa ${shown} kwxb paper`;
  const witness = { id: 'w', kind: 'person', name: person.name, roles: ['witness'], consents: consents[consent] };
  const input = documentWith(place, text, [witness, ...(isTold ? [told] : [])]);
  const document = expectValue(composeDocument(input));
  const found = `${document.title}\n${renderPlainText(document)}`.matchAll(/kwxa[\s-]+([\s\S]*?)[\s-]+kwxb/giu);
  return { between: [...found].map((match) => match[1] ?? ''), document, shown };
}

const told = {
  id: 't',
  kind: 'person',
  name: 'Oswin Tarrant',
  roles: ['victim'],
  consents: asked('full'),
};

const bare = (text: string) =>
  text
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}\s'’‘ʻ]+/gu, '')
    .toLowerCase();

const isBlocked = ({ checks }: ComposedDocument) =>
  checks.some(
    ({ code, blocking, records }) =>
      blocking && (code === 'name-suspected' || code === 'consent-missing') && records[0]?.record.id === 'w',
  );

function leaks(one: Case): boolean {
  const { between, document, shown } = printed(one);
  if (!between.some((text) => bare(text).includes(bare(shown)))) return false;
  // An address knows no order of words and no marks: there it is enough that somebody has to look.
  const mustGo = one.isSure && one.consent !== 'unasked' && one.place !== 'source.url';
  const mayBeAsked = one.consent === 'unasked' && one.place.startsWith('brief.');
  return mustGo || !(isBlocked(document) || mayBeAsked);
}

test('no name that may not be told is printed, and none that may be one without a question', () => {
  const cases = fc.sample(aCase, { numRuns: counted(2000), seed: trustSeed });
  const failed = cases.filter(leaks);
  report('Names that must not be told', { cases: cases.length, failures: failed.length });
  expect(failed.map(({ person, form, place, consent }) => [person.name, form, place, consent].join(' · '))).toEqual([]);
});

test('every place that is tried is printed', () => {
  const [person] = people;
  if (person === undefined) throw new Error('nobody');
  const seen = places.filter((place) => {
    const one = {
      person,
      form: 'Nobody',
      isSure: false,
      disguise: (form: string) => form,
      consent: 'no',
      place,
      isTold: false,
    } as const;
    return printed(one).between.length > 0;
  });
  expect(seen).toEqual(places);
});

test('no word and no date is replaced that is no name', () => {
  const arbitrary = fc.record({
    name: fc.constantFrom(...wordlike, ...people.map(({ name }) => name)),
    text: fc.constantFrom(...innocent),
    place: fc.constantFrom(...places.filter((place) => place !== 'source.url')),
    consent: fc.constantFrom<Consent>('nothing', 'no', 'initials', 'pseudonym'),
  });
  const cases = fc.sample(arbitrary, { numRuns: counted(500), seed: trustSeed });
  const failed = cases.filter(({ name, text, place, consent }) => {
    const read = (witnesses: readonly object[]) =>
      renderPlainText(
        expectValue(
          composeDocument(
            documentWith(
              place,
              text,
              witnesses.map((one) => ({ ...one })),
            ),
          ),
        ),
      );
    const witness = { id: 'w', kind: 'person', name, roles: ['witness'], consents: consents[consent] };
    return read([witness]) !== read([]);
  });
  report('Words and dates that are no names', { cases: cases.length, failures: failed.length });
  expect(failed.map(({ name, text, place }) => [name, text, place].join(' · '))).toEqual([]);
});
