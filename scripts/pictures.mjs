import { join } from 'node:path';
import { buildWhenStale, installModules, installSystemPackages, root, run, say, withDisplay } from './machine.mjs';

/** `npm run pictures`: every screen of the real program, in two sizes and both looks, into `screenshots/`. */
installSystemPackages({ forTests: true });
installModules();
buildWhenStale();
say('Taking pictures of every screen; this takes a few minutes');
const [command, args] = withDisplay(process.execPath, [
  join(root, 'node_modules/tsx/dist/cli.mjs'),
  join(root, 'test/pictures/take-pictures.ts'),
]);
run(command, args);
