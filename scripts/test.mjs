import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findElectron } from './electron-runtime.mjs';
import { buildWhenStale, installModules, installSystemPackages, say } from './machine.mjs';
import {
  clearReports,
  printFailures,
  printTrustTable,
  reports,
  runPlaywright,
  runVitest,
  sumOf,
  trustEnvironment,
} from './runners.mjs';

/**
 * `npm test`: everything a fresh machine needs, then the unit tests, the trust tests with a tenth of their counts, and
 * the tests in the real program and in the engine that users get. Ends with the sum of all.
 */

clearReports();
installSystemPackages({ forTests: true });
installModules();
const electron = await findElectron();
buildWhenStale();

const trust = trustEnvironment(0.1);
say('Unit tests (vitest)');
const counts = [runVitest('vitest.config.ts')];
say(`Trust, a tenth of the counts, TRUST_SEED=${trust.TRUST_SEED} (vitest)`);
counts.push(runVitest('vitest.trust.config.ts', trust));
say('Tests in the real program, and of its page in the engine that users get (playwright)');
counts.push(runPlaywright(['program', 'engine', 'trust'], electron.executable, trust));

printFailures();
printTrustTable();
const { passed, failed } = sumOf(counts);
const sum = `${passed} passed, ${failed} failed`;
writeFileSync(join(reports, 'sum.txt'), `${sum}\n`);
console.log(`\n${sum}`);
process.exit(failed === 0 ? 0 : 1);
