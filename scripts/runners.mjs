import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { errorContextsIn, printErrorContexts } from './error-contexts.mjs';
import { root, runFor, withDisplay } from './machine.mjs';

/**
 * The runners of tests, and what they counted. A runner that crashed, ran nothing or skipped a test in the real program
 * counts as a failure: nothing that was not checked may look checked.
 */

/** @typedef {{ passed: number, failed: number }} Count */

export const reports = join(root, '.cache/reports');
const trustRows = join(reports, 'trust');

export function clearReports() {
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(trustRows, { recursive: true });
}

/**
 * What the trust tests are told: how much of their full counts to run, and the seed of all that is random in them.
 * @param {number} share
 */
export function trustEnvironment(share) {
  const seed = process.env['TRUST_SEED'] ?? String(Date.now() % 2 ** 31);
  return { TRUST_SHARE: String(share), TRUST_SEED: seed, TRUST_ROWS: trustRows };
}

/**
 * @param {string} config
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Count}
 */
export function runVitest(config, env = {}) {
  const report = join(reports, `${config}.json`);
  const status = runFor(
    process.execPath,
    [
      join(root, 'node_modules/vitest/vitest.mjs'),
      ...['run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    ],
    { ...process.env, ...env },
  );
  const result = readReport(report);
  return complete(
    result && { passed: result.numPassedTests, failed: result.numFailedTests + unloaded(result) },
    status,
  );
}

/**
 * Files of tests that could not be loaded: they failed without a single test to count.
 * @param {{ testResults: readonly { status: string, assertionResults: readonly { status: string }[] }[] }} result
 */
function unloaded({ testResults }) {
  const hasFailedTest = /** @param {typeof testResults[number]} file */ (file) =>
    file.assertionResults.some(({ status }) => status === 'failed');
  return testResults.filter((file) => file.status === 'failed' && !hasFailedTest(file)).length;
}

/**
 * Tests in the real program: those of the named projects of `playwright.config.ts`.
 * @param {readonly string[]} projects
 * @param {string} executable the Electron to start
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Count}
 */
export function runPlaywright(projects, executable, env = {}) {
  const runner = [
    ...[join(root, 'node_modules/@playwright/test/cli.js'), 'test'],
    ...projects.map((project) => `--project=${project}`),
  ];
  const [command, args] = withDisplay(process.execPath, runner);
  const status = runFor(command, args, { ...process.env, ...env, DEFENDER_CASEBOOK_ELECTRON: executable });
  const report = readReport(join(reports, 'playwright.json'));
  if (report === undefined) return complete(undefined, status);
  const { stats, suites } = report;
  for (const title of suites.flatMap(passedAtSecondTry)) console.log(`Passed at the second try only: ${title}`);
  return complete({ passed: stats.expected + stats.flaky, failed: stats.unexpected + stats.skipped }, status);
}

/**
 * @typedef {object} Suite
 * @property {readonly { title: string, file: string, line: number, tests: readonly { status: string }[] }[]} specs
 * @property {readonly Suite[]} [suites]
 */

/**
 * @param {Suite} suite
 * @returns {readonly string[]}
 */
function passedAtSecondTry({ specs, suites = [] }) {
  const flaky = specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky'));
  return [...flaky.map(({ title, file, line }) => `${file}:${line} › ${title}`), ...suites.flatMap(passedAtSecondTry)];
}

/** Prints what the last run in the real program wrote down of the tries that failed, each in some lines. */
export function printFailures() {
  const report = readReport(join(reports, 'playwright.json'));
  if (report !== undefined) printErrorContexts(report.suites.flatMap(errorContextsIn));
}

/** @param {string} file */
function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/**
 * @param {Count | undefined} count
 * @param {number} status
 * @returns {Count}
 */
function complete(count, status) {
  if (count === undefined) return { passed: 0, failed: 1 };
  const isSilentFailure = count.failed === 0 && (status !== 0 || count.passed === 0);
  return isSilentFailure ? { passed: count.passed, failed: 1 } : count;
}

/** @param {readonly Count[]} counts */
export function sumOf(counts) {
  return {
    passed: counts.reduce((sum, { passed }) => sum + passed, 0),
    failed: counts.reduce((sum, { failed }) => sum + failed, 0),
  };
}

/** Prints what the trust tests tried, each in a row: what, how many cases, how many of them failed. */
export function printTrustTable() {
  const rows = readdirSync(trustRows)
    .sort()
    .map((file) => JSON.parse(readFileSync(join(trustRows, file), 'utf8')));
  if (rows.length === 0) return;
  const width = Math.max(...rows.map(({ what }) => what.length));
  console.log(`\n${'what'.padEnd(width)}  ${'cases'.padStart(7)}  ${'failures'.padStart(8)}`);
  for (const { what, cases, failures } of rows) {
    console.log(`${what.padEnd(width)}  ${String(cases).padStart(7)}  ${String(failures).padStart(8)}`);
  }
}
