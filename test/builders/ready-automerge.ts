import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initialiseAutomerge } from '#app/book/stored/automerge';

/** Makes Automerge ready from the package's own WebAssembly. For `beforeAll`. */
export function readyAutomerge(): Promise<void> {
  const file = createRequire(import.meta.url).resolve('@automerge/automerge/automerge.wasm');
  return initialiseAutomerge(new Uint8Array(readFileSync(file)));
}
