import { join } from 'node:path';
import { buildWhenStale, installModules, installSystemPackages, root, run, say, withDisplay } from './machine.mjs';

/**
 * `npm run bench`: speed and memory, as ratios in one run. Fetches what the vault is measured against.
 * `npm run bench -- exchanges` or `spelling` measures these alone.
 */
installSystemPackages({ forTests: true });
installModules();
run('npm', ['ci', '--prefix', join(root, 'scripts/bench/rivals'), '--no-fund', '--no-audit', '--loglevel=error']);
buildWhenStale();
say('Measuring; this takes a few minutes');
const [command, args] = withDisplay(process.execPath, [
  join(root, 'node_modules/tsx/dist/cli.mjs'),
  join(root, 'scripts/bench/bench.ts'),
  ...process.argv.slice(2),
]);
run(command, args);
