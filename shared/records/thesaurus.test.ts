import { describe, expect, it } from 'vitest';
import { ThesaurusTerm } from '../kinds/registers/thesaurus-term';
import type { LocalText } from '../values/texts/text';
import { inTerms, listAt, readThesaurus } from './thesaurus';

const term = (id: string, fields: object) =>
  ThesaurusTerm.schema.parse({ id, list: 'treatment-kind', name: { en: 'x', ru: 'y' }, ...fields });

const cell = term('cell', { name: { en: 'punishment cell', ru: 'карцёр' }, variants: ['ШИЗО', '“the Hole”'] });
const raid = term('raid', { list: 'event-kind', name: { en: 'punishment cell', ru: 'налёт' } });
const hole = term('hole', { name: { en: 'the hole', ru: 'яма' } });
const thesaurus = readThesaurus([cell, raid, hole]);

const idsOf = (words: LocalText, list: Parameters<typeof thesaurus>[0] = 'treatment-kind') =>
  thesaurus(list, words).map(({ id }) => id);

describe('a term is found by its names and the other words for it', () => {
  it.each<[string, LocalText, readonly string[]]>([
    ['its name in one language', 'punishment cell', ['cell']],
    ['its name in another, with е for ё', 'карцер', ['cell']],
    ['other letters and spaces', ' Punishment   CELL', ['cell']],
    ['another word', 'шизо', ['cell']],
    ['a name before another word', 'The «Hole»', ['hole']],
    ['words that name their language', { ru: 'карцер' }, ['cell']],
    ['words of two languages for two terms', { en: 'punishment cell', ru: 'яма' }, ['cell', 'hole']],
    ['a part of its name', 'cell', []],
    ['a word of another spelling', 'kartser', []],
  ])('%s', (_, words, ids) => {
    expect(idsOf(words)).toEqual(ids);
  });

  it('in its own list only', () => {
    expect(idsOf('punishment cell', 'event-kind')).toEqual(['raid']);
    expect(idsOf('punishment cell', 'payment-kind')).toEqual([]);
  });
});

describe('own words in terms', () => {
  const told = (words: LocalText, ...terms: readonly ThesaurusTerm[]) => inTerms(words, terms).text;

  it('are told as the term in each language that it names, and as typed in the others', () => {
    expect(told('карцер', cell)).toEqual({ en: 'punishment cell', ru: 'карцёр', kk: 'карцер' });
    expect(told({ ru: 'ШИЗО' }, cell)).toEqual({ en: 'punishment cell', ru: 'карцёр' });
  });

  it('stay in a language in which something was typed that is no word for the term', () => {
    expect(told({ en: 'solitary', ru: 'карцер' }, cell)).toEqual({ en: 'solitary', ru: 'карцёр' });
  });

  it('stay where the name of the term names no language, and where no term is meant', () => {
    expect(told('ШИЗО', term('plain', { name: 'карцер', variants: ['ШИЗО'] }))).toBe('ШИЗО');
    expect(told('something else')).toBe('something else');
  });

  it('stay in a language in which two terms of one name differ', () => {
    const [one, two, three] = [
      term('one', { name: { en: 'cell', ru: 'карцер' } }),
      term('two', { name: { en: 'ward', ru: 'карцер' } }),
      term('three', { name: { ru: 'Карцер' } }),
    ];
    expect(told('карцер', one, two, three)).toEqual({ en: 'карцер', ru: 'карцер', kk: 'карцер' });
    expect(inTerms('карцер', [one, three]).from).toEqual({ en: one, ru: one });
  });

  it('keep the forms that were recorded with the same words in the record', () => {
    const recorded = term('r', {
      name: { ru: { text: 'карцер', gender: 'masculine', forms: { genitive: 'a', dative: 'b' } } },
    });
    expect(told({ ru: { text: 'Карцер', forms: { genitive: 'c' } } }, recorded)).toEqual({
      ru: { text: 'карцер', gender: 'masculine', forms: { genitive: 'c', dative: 'b' } },
    });
  });
});

it.each([
  [['treatments', 't', 'kind', 'other'], 'treatment-kind'],
  [['decisions', 'd', 'sanctions', 0, 'kind', 'other'], 'decision-sanctions-kind'],
  [['parties', 'p', 'roles', 1, 'other'], 'party-roles'],
  [['coerciveActs', 'c', 'measureTo', 'other'], 'coerciveAct-measureFrom'],
  [['norms', 'n', 'versions', 0, 'penalties', 1, 'kind', 'other'], 'norm-penalties-kind'],
  [['treatments', 't', 'description'], undefined],
  [['title'], undefined],
])('own words at %j are of the list %s', (path, list) => {
  expect(listAt(path)).toBe(list);
});
