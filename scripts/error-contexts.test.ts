import { expect, test } from 'vitest';
import { beginningOf, errorContextsIn } from './error-contexts.mjs';

const tried = (...names: readonly string[]) => ({
  attachments: names.map((name) => ({ name, path: `test-results/${name}.md` })),
});

test('every failed try has its file, in suites within suites too', () => {
  const inner = { specs: [{ tests: [{ results: [tried('error-context'), tried()] }] }] };
  const report = { specs: [{ tests: [{ results: [tried('screenshot', 'error-context')] }] }], suites: [inner] };
  expect(errorContextsIn(report)).toEqual(['test-results/error-context.md', 'test-results/error-context.md']);
});

test('an attachment that lies in no file is none of them', () => {
  expect(
    errorContextsIn({ specs: [{ tests: [{ results: [{ attachments: [{ name: 'error-context' }] }] }] }] }),
  ).toEqual([]);
});

test('a long text says how much of it is not printed, a short one stands whole', () => {
  expect([beginningOf('one\ntwo\nthree\nfour\n', 2), beginningOf('one\ntwo\n', 2)]).toEqual([
    'one\ntwo\n… and 2 more lines',
    'one\ntwo',
  ]);
});
