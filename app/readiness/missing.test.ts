import { expect, it } from 'vitest';
import { aCaseBook, on } from '../../test/builders/a-case';
import { elsa, paul, registers } from '../../test/builders/ruritania';
import { missingIn } from './missing';

const sources = [{ source: 'paper' }];
const consents = [{ audience: 'un-public', maySubmit: 'yes', nameAs: 'full' }];
const counsel = { id: 'counsel', kind: 'person', name: 'Ann', roles: ['defence-counsel'], licence: '7', warrant: '8' };

const whole = {
  parties: [{ ...elsa, roles: ['defendant'], consents }, counsel],
  proceedings: [{ id: 'case', kind: 'criminal-public', numbers: [{ of: 'court', number: '1-12' }] }],
  charges: [{ id: 'charge', against: ['elsa'], norm: { norm: 'cc-1' }, sources }],
  detentions: [{ id: 'spell', person: 'elsa', from: on('2012-01-23'), sources }],
  decisions: [
    {
      id: 'verdict',
      kind: 'verdict',
      date: on('2012-02-28'),
      by: ['court'],
      outcome: 'convicted',
      sanctions: [{ kind: 'fine' }],
      sources,
    },
  ],
  motions: [
    {
      id: 'appeal',
      kind: 'appeal',
      to: 'second',
      decisionAttacked: 'verdict',
      asks: ['quash the verdict'],
      arguments: [{ thesis: 'An insult needs an addressee' }],
    },
  ],
  attachments: [{ id: 'copy', fileName: 'verdict.pdf', mayBeAnnexed: true, pages: 4 }],
  sources: [{ id: 'paper', kind: 'court-paper' }],
};

type Part = keyof typeof whole;

/** What the case lacks when records take the place of some of its own. */
function lacks(records: Partial<Record<Part, readonly Readonly<Record<string, unknown>>[]>>) {
  return missingIn(aCaseBook({ ...whole, ...records }, { subject: 'elsa' }), registers);
}

const without = (part: Part, field: string) =>
  whole[part].map((record) => Object.fromEntries(Object.entries(record).filter(([name]) => name !== field)));

it('asks for nothing where the documents have all they need', () => {
  expect(lacks({})).toEqual([]);
});

it('says which record lacks what, in which field, for which documents', () => {
  expect(lacks({ decisions: without('decisions', 'date') })).toEqual([
    {
      code: 'no-date',
      about: { kind: 'decision', id: 'verdict' },
      field: 'date',
      documents: ['case-paragraphs', 'defence-brief', 'upr-submission'],
    },
  ]);
});

it('asks a brief for the address of its court and for its annexes', () => {
  const attachments = whole.attachments.map((one) => ({ ...one, mayBeAnnexed: false }));
  const motions = whole.motions.map((one) => ({ ...one, to: 'court' }));
  expect(lacks({ motions, attachments }).map(({ code, about, kind }) => [code, about?.id ?? kind])).toEqual([
    ['no-address', 'court'],
    ['no-annexes', 'attachment'],
  ]);
});

it.each<[Part, string, string, string]>([
  ['parties', 'roles', 'no-role', 'roles'],
  ['parties', 'consents', 'no-consent', 'consents'],
  ['parties', 'licence', 'no-licence', 'licence'],
  ['parties', 'warrant', 'no-warrant', 'warrant'],
  ['proceedings', 'numbers', 'no-case-number', 'numbers'],
  ['charges', 'norm', 'no-norm', 'norm'],
  ['charges', 'sources', 'no-source', 'sources'],
  ['detentions', 'from', 'no-date', 'from'],
  ['decisions', 'outcome', 'no-outcome', 'outcome'],
  ['decisions', 'sanctions', 'no-sanction', 'sanctions'],
  ['decisions', 'by', 'no-court', 'by'],
  ['motions', 'decisionAttacked', 'no-decision-attacked', 'decisionAttacked'],
  ['motions', 'asks', 'no-requests', 'asks'],
  ['motions', 'arguments', 'no-arguments', 'arguments'],
])('misses in %s the field %s', (part, field, code, goTo) => {
  const found = lacks({ [part]: without(part, field) }).filter((item) => item.code === code);
  expect(found).toEqual([expect.objectContaining({ code, field: goTo })]);
});

it('asks for what is not there at all by its kind', () => {
  const found = lacks({ parties: [whole.parties[0] ?? {}], proceedings: [], motions: [] });
  expect(found.map(({ code, kind }) => [code, kind])).toEqual([
    ['no-counsel', 'party'],
    ['no-case-number', 'proceeding'],
    ['no-motion', 'motion'],
  ]);
});

it('wants consent only of people whom a fact is about', () => {
  const witness = { ...paul, roles: ['witness'] };
  const hearing = { id: 'h', date: on('2012-02-01'), sources, attendance: [{ party: 'paul', presence: 'present' }] };
  const book = { ...whole, parties: [...whole.parties, witness] };
  expect(missingIn(aCaseBook(book, { subject: 'elsa' }), registers)).toEqual([]);
  expect(missingIn(aCaseBook({ ...book, hearings: [hearing] }, { subject: 'elsa' }), registers)).toEqual([
    {
      code: 'no-consent',
      about: { kind: 'party', id: 'paul' },
      field: 'consents',
      documents: ['case-paragraphs', 'upr-submission'],
    },
  ]);
});

it('names the field of a reference that leads nowhere, once', () => {
  const charge = { id: 'charge', norm: { norm: 'cc-1' }, sources, against: ['elsa', 'gone', 'gone too'] };
  expect(lacks({ charges: [charge] })).toEqual([
    expect.objectContaining({ code: 'reference-gone', field: 'against', about: { kind: 'charge', id: 'charge' } }),
  ]);
});

it('asks nothing of a record that no document may tell', () => {
  const secret = { id: 'secret', kind: 'verdict', confidentiality: 'privileged' };
  expect(lacks({ decisions: [...whole.decisions, secret] })).toEqual([]);
});

it('puts first what weighs most', () => {
  const found = missingIn(aCaseBook({ decisions: [{ id: 'v', kind: 'verdict' }] }), registers);
  expect(found.map(({ code }) => code)).toEqual([
    'no-subject',
    'no-date',
    'no-outcome',
    'no-court',
    'no-source',
    'no-counsel',
    'no-case-number',
    'no-motion',
  ]);
});
