import { rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './machine.mjs';

/** Builds the three parts of the program into `out/`. The stamp carries the time before the first file was read. */
rmSync(join(root, 'out/built'), { force: true });
const startedAt = new Date();
for (const part of ['main', 'preload', 'renderer']) {
  run(process.execPath, [
    join(root, 'node_modules/vite/bin/vite.js'),
    ...['build', '--config', `vite.${part}.config.ts`, '--logLevel', 'warn'],
  ]);
}
writeFileSync(join(root, 'out/built'), `${startedAt.toISOString()}\n`);
utimesSync(join(root, 'out/built'), startedAt, startedAt);
