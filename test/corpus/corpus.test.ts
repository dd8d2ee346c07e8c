import { describe, expect, it } from 'vitest';
import { textAsItShouldRead, textPutRight, wordingsAstray } from './as-it-should-read';
import { corpusCases } from './cases';
import { keyOf, nameOf } from './corpus-case';
import { knownFalsehoods } from './known/falsehoods';
import { namesOf } from './known/known';
import { knownMisses } from './known/misses';
import { shareOfStrangers, tallyCase } from './tally-corpus';

describe.each(corpusCases)('the case in $folder, told in $language,', (corpusCase) => {
  const tally = tallyCase(corpusCase);

  it('is told but for the misses that are known', () => {
    expect(tally.missed.map(nameOf).sort()).toEqual(namesOf(knownMisses, keyOf(corpusCase)));
  });

  it('is told without a falsehood but for those that are known', () => {
    expect(tally.falsehoods.map(({ what }) => what).sort()).toEqual(namesOf(knownFalsehoods, keyOf(corpusCase)));
  });

  it('states enough, forbids enough, and calls nothing by one name twice', () => {
    expect(corpusCase.facts.length).toBeGreaterThanOrEqual(25);
    expect(corpusCase.never.length).toBeGreaterThanOrEqual(10);
    expect(new Set(corpusCase.facts.map(nameOf)).size).toBe(corpusCase.facts.length);
  });

  it('has each wording that is known once', () => {
    expect(wordingsAstray(corpusCase)).toEqual([]);
  });

  it('reads as it should but for the wordings that are known', () => {
    expect(textPutRight(corpusCase)).toBe(textAsItShouldRead(corpusCase));
  });
});

describe('the corpus', () => {
  it('has facts that the text of another case does not tell, but for 5 in 100', () => {
    expect(shareOfStrangers(corpusCases)).toBeLessThan(5);
  }, 30_000);
});
