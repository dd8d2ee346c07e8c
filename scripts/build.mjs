import { root, run } from './machine.mjs';

/** Builds the three parts of the program into `out/`. */
export function build() {
  for (const part of ['main', 'preload', 'renderer']) {
    run(
      'node',
      ['node_modules/vite/bin/vite.js', 'build', '--config', `vite.${part}.config.ts`, '--logLevel', 'warn'],
      root,
    );
  }
}

if (process.argv[1] === import.meta.filename) build();
