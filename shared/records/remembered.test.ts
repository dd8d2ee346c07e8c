import { expect, it } from 'vitest';
import * as z from 'zod';
import { remembered } from './remembered';

/** Letters, and how often a schema was asked for each. */
function aDesk() {
  const asked: string[] = [];
  const letter = z
    .strictObject({ text: z.string().trim(), kind: z.enum(['in', 'out']).default('in') })
    .superRefine(({ text }) => void asked.push(text));
  return { desk: z.strictObject(remembered({ letters: letter })), asked };
}

const one = { text: 'one', kind: 'in' };
const two = { text: 'two', kind: 'out' };

it('reads a record once, and the one that is another object', () => {
  const { desk, asked } = aDesk();
  desk.parse({ letters: { a: one, b: two } });
  desk.parse({ letters: { a: one, b: { ...two, text: 'three' } } });
  expect(asked).toEqual(['one', 'two', 'three']);
});

it('gives what the schema makes of a record, each time', () => {
  const { desk } = aDesk();
  const letters = { a: { text: ' one ' } };
  expect(desk.parse({ letters }).letters).toEqual({ a: one });
  expect(desk.parse({ letters }).letters).toEqual({ a: one });
  expect(desk.parse({ letters: { ...letters, b: two } }).letters).toEqual({ a: one, b: two });
});

it('gives the list itself where the schema changes nothing', () => {
  const letters = { a: one };
  expect(aDesk().desk.parse({ letters }).letters).toBe(letters);
});

it('says where a record is none, also when the others were read before', () => {
  const { desk } = aDesk();
  desk.parse({ letters: { a: one } });
  const read = desk.safeParse({ letters: { a: one, b: { text: 1 } } });
  expect(read.error?.issues.map(({ path }) => path)).toEqual([['letters', 'b', 'text']]);
  expect(desk.safeParse({ letters: [] }).success).toBe(false);
});
