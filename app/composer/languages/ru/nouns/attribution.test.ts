import { expect, test } from 'vitest';
import { aCaseBook } from '../../../../../test/builders/a-case';
import { russianVoice, sentence } from '../../../../../test/builders/composed/russian';
import type { Attribution } from '../../../case-file/records';
import { Phrase } from '../../../words/phrase';
import { prose } from '../../../words/words';
import { attribute, hedge } from './attribution';

const book = aCaseBook({
  parties: [
    { id: 'galina', kind: 'person', name: 'Галина Серова', gender: 'female', profession: 'журналист' },
    { id: 'paper', kind: 'outlet', outletKind: 'newspaper', name: 'Взгляд' },
  ],
});
const named = (id: string) => Object.values(book.parties).flatMap((party) => (party.id === id ? [party.id] : []));
const begin = () => russianVoice(book).voice;
const beaten = () => 'он был избит';
const tell = (attribution: Attribution) => sentence(attribute(beaten, attribution, begin()));

test.each([
  ['alleged', 'По утверждению журналиста Галины Серовой, он был избит.', 'Утверждается, что он был избит.'],
  ['reported', 'По сообщению журналиста Галины Серовой, он был избит.', 'Сообщается, что он был избит.'],
  ['according-to', 'По словам журналиста Галины Серовой, он был избит.', 'По имеющимся сведениям, он был избит.'],
  ['widely-seen', 'По мнению журналиста Галины Серовой, он был избит.', 'По распространенному мнению, он был избит.'],
  ['appears', 'По мнению журналиста Галины Серовой, он был избит.', 'По-видимому, он был избит.'],
  ['fact', 'Он был избит.', 'Он был избит.'],
] as const)('%s', (strength, withName, without) => {
  expect([tell({ strength, by: named('galina') }), tell({ strength })]).toEqual([withName, without]);
});

test('a paper has no words of mouth, and speakers may be no party', () => {
  const observers = new Phrase('международные наблюдатели', undefined);
  expect([
    tell({ strength: 'according-to', by: named('paper') }),
    tell({ strength: 'reported', byWords: observers }),
  ]).toEqual(['По данным газеты «Взгляд», он был избит.', 'По сообщению международных наблюдателей, он был избит.']);
});

test('known speakers go into the words by a pronoun', () => {
  const voice = begin();
  const told = [1, 2].map(() => sentence(attribute(beaten, { strength: 'according-to', by: named('galina') }, voice)));
  expect(told[1]).toBe('По ее словам, он был избит.');
});

test('a clause that says nothing is nothing, in whoever’s voice', () => {
  expect(attribute(() => '', { strength: 'alleged' }, begin())).toBe('');
});

test('a hedge stands between its own commas', () => {
  const strengths = ['alleged', 'reported', 'according-to', 'widely-seen', 'appears', 'fact'] as const;
  const hedged = strengths.map((strength) => sentence(prose`он был ${hedge({ strength })} избит`));
  expect(hedged).toEqual([
    'Он был предположительно избит.',
    'Он был, по сообщениям, избит.',
    'Он был, по имеющимся сведениям, избит.',
    'Он был, как считается, избит.',
    'Он был, по-видимому, избит.',
    'Он был избит.',
  ]);
  expect(sentence(prose`${hedge({ strength: 'appears' })} он был избит`)).toBe('По-видимому, он был избит.');
});
