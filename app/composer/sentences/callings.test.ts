import { expect, test } from 'vitest';
import { aCaseBook, on } from '../../../test/builders/a-case';
import { composeText } from '../../../test/builders/composed/composed';

const man = { kind: 'person', gender: 'male', officials: true };

/** The arrest of each of some people, and then their release. */
function told(...people: readonly Readonly<Record<string, unknown>>[]) {
  const parties = people.map((person, place) => ({ ...man, id: `p${place}`, ...person }));
  const acts = (kind: string, month: string) =>
    parties.map(({ id }, place) => ({ id: `${kind}${id}`, kind, persons: [id], date: on(`${month}-0${place + 1}`) }));
  const book = aCaseBook({ parties, coerciveActs: [...acts('arrest', '2017-06'), ...acts('release', '2017-07')] });
  const { paragraphs, checks } = composeText(book);
  const shared = checks.filter(({ code }) => code === 'name-shared').map(({ records }) => records.length);
  return { text: paragraphs.join(' ').replaceAll(/On \d+ \w+ 2017, /gu, ''), shared };
}

test('a family name that is in the name of another is not used alone', () => {
  expect(told({ name: 'Ama Boateng' }, { name: 'Kofi Boateng', shortName: 'Boateng' })).toEqual({
    text: 'Ama Boateng, an official, was arrested. Kofi Boateng, an official, was arrested. Ama Boateng was released. Kofi Boateng was released.',
    shared: [],
  });
});

test('people of one name are two people, and somebody is asked to tell them apart', () => {
  expect(told({ name: 'Kim Min-jun' }, { name: 'Kim Min-jun', profession: 'poet' })).toEqual({
    text: 'Kim Min-jun, an official, was arrested. Kim Min-jun, a poet, was arrested. Kim Min-jun was released. Kim Min-jun was released.',
    shared: [2],
  });
});

test('so are people of the same initials, and witnesses without a name', () => {
  const as = (nameAs: string) => ({ consents: [{ audience: 'un-public', maySubmit: 'yes', nameAs }] });
  const initials = told({ name: 'Aye Myint', ...as('initials') }, { name: 'Aung Min', ...as('initials') });
  const nothing = told({ name: 'Aye Myint', ...as('nothing') }, { name: 'Aung Min', ...as('nothing') });
  expect([initials.shared, nothing.shared]).toEqual([[2], [2]]);
});

test('a short name of one person alone is used', () => {
  expect(told({ name: 'Ama Boateng', shortName: 'Boateng' }, { name: 'Kofi Mensah', shortName: 'Mensah' })).toEqual({
    text: 'Ama Boateng, an official, was arrested. Kofi Mensah, an official, was arrested. Boateng was released. Mensah was released.',
    shared: [],
  });
});
