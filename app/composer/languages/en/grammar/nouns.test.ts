import { expect, test } from 'vitest';
import { plainText } from '../../../words/words';
import { place, plural } from './nouns';
import { singular } from './numbers';

test.each([
  ['Streslau', 'in Streslau'],
  ['the road to Hentzau', 'on the road to Hentzau'],
  ['the steps of the town hall', 'on the steps of the town hall'],
  ['Hentzau airport', 'at Hentzau airport'],
  ['Tarlen Bridge', 'on Tarlen Bridge'],
  ['Tarlenbridge', 'in Tarlenbridge'],
  ['near the mill', 'near the mill'],
  ['the gate of the refinery', 'at the gate of the refinery'],
  ['a rally in Hentzau', 'at a rally in Hentzau'],
  ['Ramsgate', 'in Ramsgate'],
])('%s: %s', (name, said) => {
  expect(plainText(place(name))).toBe(said);
});

test.each([
  ['letter to the mayor', 'letters to the mayor'],
  ['story about the flood', 'stories about the flood'],
  ['series of drawings', 'series of drawings'],
  ['short series', 'short series'],
  ['guard in plain clothes', 'guards in plain clothes'],
  ['sketch', 'sketches'],
  ['branch', 'branches'],
  ['avalanche', 'avalanches'],
  ['niche for prayer', 'niches for prayer'],
  ['axe', 'axes'],
  ['tax', 'taxes'],
  ['abuse', 'abuses'],
  ['police bus', 'police buses'],
  ['knife', 'knives'],
  ['lens', 'lenses'],
  ['fee per day', 'fees per day'],
])('one %s, two %s', (one, two) => {
  expect([plainText(plural(one)), plainText(singular(two))]).toEqual([two, one]);
});

test.each(['base units', 'officers from the station', 'people', 'tax units per day'])('%s are many already', (many) => {
  expect(plainText(plural(many))).toBe(many);
});
