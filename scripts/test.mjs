import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findElectron } from './electron-runtime.mjs';
import { buildWhenStale, installModules, installSystemPackages, root, runFor, say, withDisplay } from './machine.mjs';

/**
 * `npm test`: everything a fresh machine needs, then the unit tests, then the tests in the real program. Ends with the
 * sum of both. A runner that crashed, ran nothing or skipped a test in the real program counts as a failure: nothing
 * that was not checked may look checked.
 */

/** @typedef {{ passed: number, failed: number }} Count */

const reports = join(root, '.cache/reports');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

installSystemPackages({ forTests: true });
installModules();
const electron = await findElectron();
buildWhenStale();

const counts = [runUnitTests(), runProgramTests()];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
const sum = `${passed} passed, ${failed} failed`;
writeFileSync(join(reports, 'sum.txt'), `${sum}\n`);
console.log(`\n${sum}`);
process.exit(failed === 0 ? 0 : 1);

/** @returns {Count} */
function runUnitTests() {
  say('Unit tests (vitest)');
  const report = join(reports, 'vitest.json');
  const status = runFor(process.execPath, [
    join(root, 'node_modules/vitest/vitest.mjs'),
    ...['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  ]);
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

/** @returns {Count} */
function runProgramTests() {
  say('Tests in the real program (playwright)');
  const runner = [join(root, 'node_modules/@playwright/test/cli.js'), 'test'];
  const [command, args] = withDisplay(process.execPath, runner);
  const status = runFor(command, args, { ...process.env, DEFENDER_CASEBOOK_ELECTRON: electron.executable });
  const stats = readReport(join(reports, 'playwright.json'))?.stats;
  return complete(stats && { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped }, status);
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
