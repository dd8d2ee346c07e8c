import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const fixture = new URL('../fixtures/kazakhstan-2014.json', import.meta.url);

/** Places in a paper: "para. 9", "No. 167". */
const placeSlots = new Set(['locator', 'symbol']);

/** Slots for what somebody said or wrote, for names and for titles: here a text may be as long as it is. */
const quotingSlots = new Set([
  'wording',
  'conclusion',
  'quotation',
  'disputedStatement',
  'title',
  'titles',
  'code',
  'name',
  'heading',
]);
const mostWords = 12;

function* textsOf(value: unknown, slot = '', path = ''): Generator<{ slot: string; path: string; text: string }> {
  if (typeof value === 'string') yield { slot, path, text: value };
  else if (Array.isArray(value))
    for (const [index, one] of value.entries()) yield* textsOf(one, slot, `${path}[${String(index)}]`);
  else if (typeof value === 'object' && value !== null)
    for (const [key, one] of Object.entries(value)) yield* textsOf(one, key, `${path}.${key}`);
}

describe('the records of the submission of 2014', () => {
  const texts = [...textsOf(JSON.parse(readFileSync(fixture, 'utf8')))];
  const phrases = texts.filter(({ slot }) => !quotingSlots.has(slot) && !placeSlots.has(slot));

  it('hold short phrases wherever nobody is quoted', () => {
    expect(phrases.filter(({ text }) => text.split(/\s+/u).length > mostWords)).toEqual([]);
  });

  it('hold no whole sentence wherever nobody is quoted', () => {
    expect(phrases.filter(({ text }) => /\s.*[\p{L}\p{N})]{2}[.!?](?:\s|$)/u.test(text))).toEqual([]);
  });
});
