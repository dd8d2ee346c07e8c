import { describe, expect, test } from 'vitest';
import { composeCaseParagraphs } from '#app/documents/case-paragraphs/case-paragraphs';
import { expectValue } from '#shared/result';
import { aCaseBook, on, someRegisters } from '../../../test/builders/a-case';

const consents = [{ audience: 'un-public', maySubmit: 'yes', nameAs: 'full' }];
const anna = { id: 'anna', kind: 'person', name: 'Anna Ruiz', shortName: 'Ruiz', gender: 'female', consents };
const boris = { id: 'boris', kind: 'person', name: 'Boris Holm', shortName: 'Holm', gender: 'male', consents };
const registers = someRegisters({
  norms: [{ id: 'n', kind: 'national', code: 'Criminal Code', article: '130', number: '226-V', title: 'Insult' }],
  bodies: [
    { id: 'court', kind: 'court', name: 'Northern Court', city: 'Oral' },
    { id: 'other', kind: 'court', name: 'Southern Court', city: 'Ust' },
  ],
});

/** What is reported as not told, as `kind id field`. */
function unusedIn(content: Parameters<typeof aCaseBook>[0]) {
  const caseBooks = [aCaseBook({ parties: [anna], ...content }, { subject: 'anna' })];
  const { checks } = expectValue(composeCaseParagraphs({ caseBooks, registers, language: 'en' }));
  return checks
    .filter(({ code }) => code.startsWith('unused'))
    .flatMap(({ records, values }) =>
      records.map(({ record }) => [record.kind, record.id, values?.['field'] ?? ''].join(' ').trim()),
    );
}

const arrest = { id: 'arrest', kind: 'arrest', date: on('2017-06-03'), persons: ['anna'] };

describe('what is recorded and not told', () => {
  test('a record whose sentence comes out empty has told nothing', () => {
    const expressions = [{ id: 'e', kind: 'coverage', authors: ['anna'] }];
    expect(unusedIn({ expressions, coerciveActs: [arrest] })).toEqual(['expression e']);
  });

  test('of a person each field is named that no sentence tells', () => {
    const parties = [
      { ...anna, nationality: 'Ruritania', birthDate: on('1990-05-03'), relations: [{ to: 'boris', as: 'aunt' }] },
      boris,
    ];
    expect(unusedIn({ parties, coerciveActs: [arrest] })).toEqual([
      'party boris',
      'party anna relations.0.to',
      'party anna relations.0.as',
      'party anna birthDate',
    ]);
  });

  test('what is typed of a tie is named where no sentence tells it', () => {
    const release = { id: 'free', kind: 'release', date: on('2017-06-05'), persons: ['anna'] };
    const tie = (from: object, to: object) => ({ id: 'tie', relation: 'following', interval: { days: 2 }, from, to });
    const act = (id: string) => ({ kind: 'coerciveAct', id });
    const links = [tie(act('free'), act('arrest'))];
    expect(unusedIn({ coerciveActs: [arrest, release], links })).toEqual([]);
    const events = [{ id: 'raid', kind: 'attack', date: on('2017-06-08'), byWords: 'masked men', against: ['anna'] }];
    const raid = [{ ...tie({ kind: 'event', id: 'raid' }, act('arrest')), words: 'soon after it' }];
    expect(unusedIn({ coerciveActs: [arrest], events, links: raid })).toEqual([]);
    const reviews = raid.map((one) => ({ ...one, relation: 'reviews' }));
    expect(unusedIn({ coerciveActs: [arrest], events, links: reviews })).toEqual([
      'link tie interval',
      'link tie words',
    ]);
  });

  test('who was at a hearing is told', () => {
    const hearings = [
      {
        id: 'h',
        kind: 'trial',
        date: on('2017-07-03'),
        attendance: [{ party: 'boris', presence: 'present' }],
      },
    ];
    expect(unusedIn({ parties: [anna, boris], coerciveActs: [arrest], hearings })).toEqual([]);
  });

  test('of the registers only entries count that the document speaks of', () => {
    const charges = [{ id: 'c', against: ['anna'], norm: { norm: 'n' } }];
    const decisions = [
      {
        id: 'd',
        kind: 'verdict',
        date: on('2018-01-02'),
        by: ['court'],
        against: ['anna'],
        outcome: 'convicted',
        charges: ['c'],
      },
    ];
    expect(unusedIn({ charges, decisions })).toEqual(['norm n number']);
  });

  test('an outcome in words of one’s own stands in the text', () => {
    const charges = [{ id: 'c', against: ['anna'], offence: 'arson', outcome: { other: 'left open' } }];
    expect(unusedIn({ charges, coerciveActs: [{ ...arrest, charges: ['c'] }] })).toEqual([]);
  });
});
