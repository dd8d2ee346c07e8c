import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { distanceToStart, typingDistance } from './typing-distance';

describe('the distance between two typed texts', () => {
  test.each([
    ['kozlov', 'kozlov', 0],
    ['kozlov', 'kozlova', 1],
    ['kozlov', 'kozolv', 1],
    ['kozlov', 'koslof', 2],
    ['', 'ab', 2],
    ['kozlov', 'karlov', 2],
  ])('from %s to %s is %i', (one, other, distance) => {
    expect(typingDistance(one, other, 3)).toBe(distance);
  });

  it('is given up where it is too far', () => {
    expect(typingDistance('kozlov', 'ibraev', 1)).toBe(2);
  });

  it('is the same from both sides', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(typingDistance(one, other, 9)).toBe(typingDistance(other, one, 9));
        expect(distanceToStart(one, one + other, 2)).toBe(0);
      }),
    );
  });

  it('counts to the nearest beginning', () => {
    expect(distanceToStart('jumabav', 'jumabaevich', 2)).toBe(1);
    expect(distanceToStart('jumabaevich', 'juma', 2)).toBe(3);
  });
});
