import { describe, expect, it } from 'vitest';
import { noAnswers, readAnswers } from './answers';
import { bookOf, firstRecords } from './first-records';

const answers = (some: Partial<typeof noAnswers>) => ({ ...noAnswers, timeZone: '', ...some });
const parts = () => {
  let count = 0;
  return { subject: 'p1', today: '2026-11-22', nextId: () => `n${(count += 1)}` };
};

describe('a case book out of answers', () => {
  it('needs nothing but a name', () => {
    expect(bookOf(answers({ name: ' Aigerim Serik ' }))).toEqual({
      title: 'Aigerim Serik',
      subjectKind: 'person',
      subject: { roles: ['defendant'] },
    });
  });

  it('keeps a name in two scripts as one name', () => {
    expect(bookOf(answers({ name: 'Aigerim Serik', otherName: 'Айгерим Серик' })).subject).toMatchObject({
      name: { en: 'Aigerim Serik', ru: 'Айгерим Серик' },
    });
    expect(bookOf(answers({ name: 'Aigerim Serik', otherName: 'Aygerim Serik' })).subject).toMatchObject({
      variants: ['Aygerim Serik'],
    });
  });

  it('gives no gender to a newspaper', () => {
    const book = bookOf(answers({ kind: 'outlet', name: 'Tau News', gender: 'female', country: 'KZ' }));
    expect(book).toEqual({
      title: 'Tau News',
      subjectKind: 'outlet',
      subject: { roles: ['defendant'] },
      jurisdiction: 'KZ',
    });
  });

  it('begins with a charge, an act and a detention', () => {
    const some = answers({ accusation: 'insult', act: 'a post about the mayor', custody: '3 May 2025' });
    expect(firstRecords(some, parts())).toMatchObject({
      changes: [
        { list: 'charges', record: { against: ['p1'], offence: 'insult' } },
        { list: 'detentions', record: { person: 'p1', from: { earliest: '2025-05-03', precision: 'day' } } },
      ],
      drafts: { 'new/expressions/n1': { authors: ['p1'], subject: 'a post about the mayor' } },
    });
  });

  it('keeps a date that nobody can read where it will be asked for', () => {
    expect(firstRecords(answers({ custody: 'after the feast' }), parts())).toEqual({
      changes: [{ op: 'add', list: 'detentions', record: { id: 'n1', person: 'p1' } }],
      drafts: { 'detentions/n1/from': 'after the feast' },
    });
  });

  it('finds the answers again that were kept, and forgives what it does not know', () => {
    const kept = answers({ name: 'Aigerim', kind: 'outlet', role: 'victim' });
    expect(readAnswers(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
    expect(readAnswers({ name: 7, kind: 'planet' })).toEqual(noAnswers);
    expect(readAnswers(undefined)).toEqual(noAnswers);
  });
});
