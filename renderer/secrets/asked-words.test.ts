import { describe, expect, it } from 'vitest';
import { askedPositions, isWord } from './asked-words';

describe('the words that are asked back', () => {
  it('stand at different positions, in order', () => {
    expect(askedPositions(24, 3, () => 0)).toEqual([1, 2, 3]);
    expect(askedPositions(24, 3, (below) => below - 1)).toEqual([22, 23, 24]);
  });

  it('are taken in any case', () => {
    expect([isWord(' Abandon ', 'abandon'), isWord('abandom', 'abandon'), isWord('', undefined)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
