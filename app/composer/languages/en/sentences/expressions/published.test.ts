import { expect, test } from 'vitest';
import { aCaseBook, on } from '../../../../../../test/builders/a-case';
import { composeText } from '../../../../../../test/builders/composed/composed';

const parties = [
  { id: 'varga', kind: 'person', name: 'Tomas Varga', shortName: 'Varga', gender: 'male' },
  { id: 'orlik', kind: 'person', name: 'Lena Orlik', shortName: 'Orlik', gender: 'female' },
  { id: 'paper', kind: 'outlet', outletKind: 'newspaper', name: 'Courier' },
];

function told(...expressions: Record<string, unknown>[]): string {
  const given = expressions.map((one, place) => ({ id: `e${place}`, date: on(`2017-05-0${place + 1}`), ...one }));
  return composeText(aCaseBook({ parties, expressions: given })).paragraphs.join(' ');
}

test('texts are published by their authors, else by their outlet, else they came out', () => {
  expect(
    told(
      { kind: 'article', titles: ['Who pays?'], authors: ['orlik'], outlet: 'paper', subject: 'the dam' },
      { kind: 'article', titles: ['No author'], outlet: 'paper' },
      { kind: 'article', subject: 'how votes are counted' },
    ),
  ).toBe(
    'On 1 May 2017, Lena Orlik published the article “Who pays?” on the dam in the newspaper Courier. On 2 May 2017, Courier published the article “No author”. On 3 May 2017, an article about how votes are counted was published.',
  );
});

test('a text is told with where it appeared, to whom it went and in how many copies', () => {
  expect(
    told(
      { kind: 'blog', authors: ['varga'], url: 'https://a.example/b', disputedStatement: 'the mayor is a thief' },
      { kind: 'leaflet', authors: ['varga'], audience: 'striking oil workers', place: 'Port Road' },
      { kind: 'printed-issue', outlet: 'paper', copies: { number: 5000 }, copiesAnnounced: { number: 500 } },
      { kind: 'book', authors: ['varga'], titles: ['The Cage'], circumstances: 'smuggled out of prison' },
    ),
  ).toBe(
    'On 1 May 2017, Tomas Varga published blogs at https://a.example/b. The words held against him were “the mayor is a thief”. On 2 May 2017, he distributed leaflets to striking oil workers on Port Road. On 3 May 2017, the newspaper Courier published an issue in 5,000 copies instead of the 500 announced. On 4 May 2017, Varga published the book “The Cage”, smuggled out of prison.',
  );
});

test('a kind in words of its own takes the verb that its noun asks for, and none that would say more than is recorded', () => {
  expect(
    told(
      { kind: { other: 'interview' }, authors: ['orlik'], outlet: 'paper', subject: 'the state of prisons' },
      { kind: { other: 'flag burning' }, authors: ['orlik'] },
      { kind: { other: 'disclosure' }, authors: ['orlik'], subject: 'a secret report' },
      { kind: { other: 'stickers' }, authors: ['orlik'], numberOfTexts: { number: 5 }, subject: 'against the war' },
      { kind: { other: 'shared a post' }, authors: ['orlik'], subject: 'the dam' },
      { kind: { other: 'silent vigil' }, place: 'Port Alba' },
    ),
  ).toBe(
    'On 1 May 2017, Lena Orlik gave an interview about the state of prisons to the newspaper Courier. On 2 May 2017, she engaged in flag burning. On 3 May 2017, she engaged in the disclosure of a secret report. On 4 May 2017, she expressed views through five stickers against the war. On 5 May 2017, she shared a post about the dam. On 6 May 2017, a silent vigil was held in Port Alba.',
  );
});

test('a protest is told apart from what it was about', () => {
  expect(
    told(
      { kind: 'protest', authors: ['varga'], subject: 'the war' },
      { kind: 'protest', authors: ['varga'], subject: 'the march against the tax' },
      { kind: 'protest', authors: ['varga'] },
    ),
  ).toBe(
    'On 1 May 2017, Tomas Varga took part in a protest about the war. On 2 May 2017, he took part in the march against the tax. On 3 May 2017, he took part in a protest.',
  );
});

test('several who were members are members', () => {
  expect(told({ kind: 'membership', date: undefined, authors: ['varga', 'orlik'], subject: 'the Free Party' })).toBe(
    'Tomas Varga and Lena Orlik were members of the Free Party.',
  );
});
