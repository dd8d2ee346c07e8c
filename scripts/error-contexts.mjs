import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { root } from './machine.mjs';

/**
 * What Playwright wrote down when a test failed: the error and what the page showed. The files stay on the machine that
 * ran the tests, so the log carries the beginning of each.
 */

/** @typedef {{ name: string, path?: string }} Attachment */
/** @typedef {{ tests: readonly { results: readonly { attachments: readonly Attachment[] }[] }[] }} Spec */
/**
 * @typedef {object} Suite
 * @property {readonly Spec[]} specs
 * @property {readonly Suite[]} [suites]
 */

const mostLines = 100;
const mostFiles = 20;

/**
 * The files of all tries that failed, in the order of the report.
 * @param {Suite} suite
 * @returns {readonly string[]}
 */
export function errorContextsIn({ specs, suites = [] }) {
  const results = specs.flatMap(({ tests }) => tests.flatMap((test) => test.results));
  const own = results
    .flatMap(({ attachments }) => attachments)
    .flatMap(({ name, path }) => (name === 'error-context' && path !== undefined ? [path] : []));
  return [...own, ...suites.flatMap(errorContextsIn)];
}

/**
 * The beginning of a text, and how much of it was left out.
 * @param {string} text
 * @param {number} most lines
 */
export function beginningOf(text, most = mostLines) {
  const lines = text.trimEnd().split('\n');
  const left = lines.length - most;
  return left <= 0 ? lines.join('\n') : [...lines.slice(0, most), `… and ${left} more lines`].join('\n');
}

/** @param {readonly string[]} files */
export function printErrorContexts(files) {
  const present = files.filter((file) => existsSync(file));
  for (const file of present.slice(0, mostFiles)) {
    console.log(`\n── ${relative(root, file)}\n${beginningOf(readFileSync(file, 'utf8'))}`);
  }
  const left = present.length - mostFiles;
  if (left > 0) console.log(`\n… and ${left} more failed tries`);
}
