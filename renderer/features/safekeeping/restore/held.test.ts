import { expect, test } from 'vitest';
import { Held } from './held';

function aPage() {
  const closed: string[] = [];
  const held = new Held((file) => closed.push(file));
  return { held, closed, end: held.start() };
}

test('a file is closed when another is taken, and when the page ends', () => {
  const { held, closed, end } = aPage();
  held.take('first');
  held.take('second');
  expect(closed).toEqual(['first']);
  end();
  expect(closed).toEqual(['first', 'second']);
});

test('a file that was let go of is closed once', () => {
  const { held, closed, end } = aPage();
  held.take('first');
  held.letGo();
  end();
  expect(closed).toEqual(['first']);
});

test('a file that was handed over is left open', () => {
  const { held, closed, end } = aPage();
  held.take('first');
  held.handOver();
  end();
  expect(closed).toEqual([]);
});

test('a file that comes after the page has ended is closed at once', () => {
  const { held, closed, end } = aPage();
  end();
  expect(held.take('late')).toBe(false);
  expect(closed).toEqual(['late']);
});
