import { expect, test } from 'vitest';
import { plainText } from '../../../words/words';
import { inAdjective, isParticiple, undergone, withArticle } from './undergone';

test('what was done to somebody follows "was" by itself, or as a noun with the article that it needs', () => {
  expect(undergone('exchanged for a soldier')).toBe('exchanged for a soldier');
  expect(undergone('kept awake')).toBe('kept awake');
  expect(undergone('she was expelled')).toBe('expelled');
  expect(undergone('travel ban')).toBe('subjected to a travel ban');
  expect(undergone('forced labour')).toBe('subjected to forced labour');
  expect(undergone('armed raids')).toBe('subjected to armed raids');
  expect(undergone('house arrest')).toBe('subjected to house arrest');
});

test('nouns that cannot be counted have no article', () => {
  expect(['sleep deprivation', 'curfew in the township', 'an order'].map(withArticle)).toEqual([
    'sleep deprivation',
    'a curfew in the township',
    'an order',
  ]);
});

test('the passive is made of what is a participle beyond doubt', () => {
  const sure = [
    'beaten',
    'severely beaten with a hose',
    'robbed and beaten',
    'set on fire',
    'left unconscious',
    'fired at',
  ];
  const unsure = [
    'threw stones at',
    'fired shots',
    'took her camera',
    'fled',
    'drove a van into',
    'beat up',
    'attacked officers',
    'blocked internet access',
    'threatened to kill',
    'called the police',
    'left the scene',
    'denied involvement',
  ];
  expect([sure.filter(isParticiple), unsure.filter(isParticiple)]).toEqual([sure, []]);
});

test('how something was done stands before its noun', () => {
  const said = (verb: string, manner: string) => plainText(inAdjective(verb, manner));
  expect(said('subjected to handcuffing', 'tightly')).toBe('subjected to tight handcuffing');
  expect(said('subjected to a strip search', 'openly')).toBe('subjected to an open strip search');
  expect(said('subjected to two raids', 'violently')).toBe('');
  expect(said('subjected to curfew', 'daily')).toBe('');
  expect(said('subjected to questioning', 'systematically')).toBe('');
  expect(said('beaten', 'severely')).toBe('');
});
