import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { corpusCases } from './cases';
import { keyOf, nameOf } from './corpus-case';
import { knownFalsehoods } from './known/falsehoods';
import { namesOf } from './known/known';
import { knownMisses } from './known/misses';
import { shareOfStrangers, tallyCase } from './tally-corpus';
import { fileOf, tellCase } from './tell-case';

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

  const golden = fileOf(corpusCase.folder, `text.${corpusCase.language}.txt`);
  if (existsSync(golden))
    it('reads as somebody has read it and found it right', () => {
      expect(tellCase(corpusCase).text).toBe(readFileSync(golden, 'utf8'));
    });
});

describe('the corpus', () => {
  it('has facts that the text of another case does not tell, but for 5 in 100', () => {
    expect(shareOfStrangers(corpusCases)).toBeLessThan(5);
  }, 30_000);
});
