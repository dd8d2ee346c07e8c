import { describe, expect, it } from 'vitest';
import { textAsItShouldRead, textPutRight, wordingsAstray } from './as-it-should-read';
import { corpusCases } from './cases';
import { keyOf, nameOf } from './corpus-case';
import { knownFalsehoods } from './known/falsehoods';
import { namesOf } from './known/known';
import { knownMisses } from './known/misses';
import { numbersInLetters, numbersOfNotes } from './numbers-of-notes';
import { shareOfStrangers, tallyCase } from './tally-corpus';
import { composeCase } from './tell-case';

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

  it('points from a note only to one before it, by the number that is printed', () => {
    const document = composeCase(corpusCase);
    const numbers = numbersOfNotes(document);
    expect(numbers.map(({ text }) => text)).toEqual(numbersInLetters(document));
    expect(
      numbers.filter(({ text, ofNote, standsIn }) => text !== String(ofNote + 1) || ofNote < 0 || ofNote >= standsIn),
    ).toEqual([]);
  });
});

describe('the corpus', () => {
  it.each(['en', 'ru'])('has notes that point to others in %s', (language) => {
    const told = corpusCases.filter((corpusCase) => corpusCase.language === language).map(composeCase);
    expect(told.flatMap(numbersOfNotes).length).toBeGreaterThan(0);
  });

  it('has facts that the text of another case does not tell, but for 5 in 100', () => {
    expect(shareOfStrangers(corpusCases)).toBeLessThan(5);
  }, 30_000);
});
