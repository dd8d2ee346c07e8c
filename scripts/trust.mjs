import { findElectron } from './electron-runtime.mjs';
import { buildWhenStale, installModules, installSystemPackages, say } from './machine.mjs';
import {
  clearReports,
  printFailures,
  printTrustTable,
  runPlaywright,
  runVitest,
  sumOf,
  trustEnvironment,
} from './runners.mjs';

/**
 * `npm run test:trust`: what people's safety hangs on, tried as often as `docs/threat-model.md` promises. Takes hours;
 * `TRUST_SEED` repeats a run. `TRUST_SHARE=0.1` runs a tenth.
 */

clearReports();
installSystemPackages({ forTests: true, forTrust: true });
installModules();
const electron = await findElectron();
buildWhenStale();

const trust = { ...trustEnvironment(Number(process.env['TRUST_SHARE'] ?? '1')), TRUST_CARRIED: '1' };
say(`Trust, TRUST_SHARE=${trust.TRUST_SHARE} TRUST_SEED=${trust.TRUST_SEED}`);
const { passed, failed } = sumOf([
  runVitest('vitest.trust.config.ts', trust),
  runPlaywright(['trust'], electron.executable, trust),
]);
printFailures();
printTrustTable();
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
