import { describe, expect, it } from 'vitest';
import { nameOf, shareOfStrangers, tallyFacts } from './kazakhstan-2014';
import { kazakhstan2014Facts, recommendationFacts } from './kazakhstan-2014-facts';
import { knownMisses } from './known-misses';
import { shareOf } from './tally';

describe('the facts of the submission of 2014', () => {
  const [submission, recommendations, paragraphs] = tallyFacts();
  if (!submission || !recommendations || !paragraphs) throw new Error('three tallies are expected');

  it.each([submission, recommendations, paragraphs])('are told again by the $name, at least 95 in 100', (tally) => {
    expect(shareOf(tally)).toBeGreaterThanOrEqual(95);
  });

  it('are all told by the submission but for the misses that are known', () => {
    const missed = [...submission.missed, ...recommendations.missed].map(nameOf);
    expect(missed.sort()).toEqual(Object.keys(knownMisses).sort());
  });

  it('are not told by the text of some other case, but for 5 in 100', () => {
    expect(shareOfStrangers()).toBeLessThan(5);
  });

  it('cover every paragraph and have names of their own', () => {
    const all = [...kazakhstan2014Facts, ...recommendationFacts];
    const paragraphsCovered = new Set(all.map(({ paragraph }) => paragraph));
    expect([...paragraphsCovered].sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
    expect(new Set(all.map(nameOf)).size).toBe(all.length);
  });
});
