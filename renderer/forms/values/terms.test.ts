import { expect, it } from 'vitest';
import { termsOf } from './terms';

const records = [
  { id: 'cell', list: 'treatment-kind', name: { en: 'punishment cell', ru: 'карцер' }, variants: ['ШИЗО', 'the hole'] },
  { id: 'sleep', list: 'treatment-kind', name: 'sleep deprivation' },
  { id: 'raid', list: 'event-kind', name: 'raid' },
  { id: 'half-made', list: 'treatment-kind' },
];

it('a field offers the terms of its list in the language of the window, with the other words for them', () => {
  expect(termsOf('treatment-kind', records, 'ru').options).toEqual([
    { value: 'term cell', label: 'карцер', note: 'ШИЗО, the hole' },
    { value: 'term sleep', label: 'sleep deprivation' },
  ]);
  expect(termsOf(undefined, records, 'en').options).toEqual([]);
});

it('what is chosen is recorded in all languages of the term, and own words show as the term that they mean', () => {
  const terms = termsOf('treatment-kind', records, 'en');
  expect(terms.ownOf('term cell')).toEqual({ other: { en: 'punishment cell', ru: 'карцер' } });
  expect(terms.ownOf('beating')).toBeUndefined();
  expect(terms.optionOf({ other: 'шизо' })).toBe('term cell');
  expect(terms.optionOf({ other: { en: 'punishment cell', ru: 'карцер' } })).toBe('term cell');
  expect(terms.optionOf({ other: 'raid' })).toBe('');
  expect(terms.optionOf('beating')).toBe('');
});
