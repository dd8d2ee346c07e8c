import { describe, expect, it } from 'vitest';
import type { CaseBookCard } from '#shared/contract/vault-api';
import { createTranslator } from '#shared/i18n/translator';
import { aCaseBook, on } from '../../../../test/builders/a-case';
import { overviewOf } from './overview';

const book = aCaseBook({
  parties: [{ id: 'p1', kind: 'person', name: 'Aigul Test', profession: 'journalist', roles: ['defendant'] }],
  charges: [{ id: 'c1', against: ['p1'], offence: 'libel' }],
  detentions: [
    { id: 'd1', person: 'p1', from: on('2025-03-03') },
    { id: 'd2', person: 'p1', from: on('2026-05-05') },
  ],
  decisions: [{ id: 'v1', kind: 'order', date: on('2026-05-06'), by: ['court'] }],
  tasks: [
    { id: 't1', what: 'Call', done: true },
    { id: 't2', what: 'Write' },
  ],
});
const aCard = (more: Partial<CaseBookCard>): CaseBookCard => ({
  id: book.id,
  title: 'Test',
  state: 'active',
  variants: [],
  inCustody: false,
  isSample: false,
  isAnotherCopy: false,
  records: 7,
  changedAt: '',
  ...more,
});
const english = createTranslator('en');
const view = (more: Partial<CaseBookCard>) => overviewOf({ book, card: aCard(more), today: '2026-05-10' }, english);

describe('the first page of a case', () => {
  it('says since when somebody is in custody, from the latest detention', () => {
    expect(view({ inCustody: true }).custody).toEqual({
      words: 'In custody since 5 May 2026, 6 days',
      records: [{ kind: 'detention', id: 'd2' }],
    });
    expect(view({}).custody.words).toBe('Not recorded as in custody');
  });

  it('says which measure of restraint binds somebody who is not in custody, until a release', () => {
    const restrained = {
      ...book,
      ...aCaseBook({
        coerciveActs: [
          { id: 'a1', kind: 'restraint-set', date: on('2026-05-01'), measureTo: 'custody' },
          { id: 'a2', kind: 'restraint-changed', date: on('2026-05-07'), measureTo: 'house-arrest' },
        ],
      }),
    };
    const custody = (of: typeof book) =>
      overviewOf({ book: of, card: aCard({}), today: '2026-05-10' }, english).custody;
    expect(custody(restrained)).toEqual({
      words: 'House arrest, as far as recorded',
      records: [{ kind: 'coerciveAct', id: 'a2' }],
    });
    const released = aCaseBook({
      coerciveActs: [
        { id: 'a2', kind: 'restraint-changed', date: on('2026-05-07'), measureTo: 'house-arrest' },
        { id: 'a3', kind: 'release', date: on('2026-05-09') },
      ],
    });
    expect(custody(released).words).toBe('Not recorded as in custody');
  });

  it('calls the next date urgent in its last week, and says how far it is', () => {
    expect(view({ nextDate: on('2026-05-12') }).nextDate).toEqual({
      words: '12 May 2026, in 2 days',
      records: [],
      isUrgent: true,
    });
    expect(view({ nextDate: on('2026-06-12') }).nextDate).toEqual({ words: '12 June 2026', records: [] });
    expect(view({}).nextDate.words).toBe('No date ahead');
  });

  it('says how many tasks are past their date', () => {
    const late = aCaseBook({
      tasks: [
        { id: 't1', what: 'Call', due: on('2026-05-09') },
        { id: 't2', what: 'Write', due: on('2026-05-10') },
        { id: 't3', what: 'File', due: on('2026-05-01'), done: true },
      ],
    });
    expect(overviewOf({ book: late, card: aCard({}), today: '2026-05-10' }, english).openTasks).toMatchObject({
      words: '1 is past its date',
      isUrgent: true,
    });
  });

  it('points to the charge, the court, the last decision and what is still to do', () => {
    const { charge, court, latest, openTasks } = view({});
    expect([charge, court, latest, openTasks].map(({ records }) => records)).toEqual([
      [{ kind: 'charge', id: 'c1' }],
      [{ kind: 'body', id: 'court' }],
      [{ kind: 'decision', id: 'v1' }],
      [{ kind: 'task', id: 't2' }],
    ]);
  });
});
