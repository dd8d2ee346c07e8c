import { initializeWasm, isWasmInitialized } from '@automerge/automerge/slim';

/**
 * Makes Automerge ready from its WebAssembly: the bytes, or what gives them. Whoever puts the program together calls
 * it once; nothing in this folder may run before it has resolved.
 */
export async function initialiseAutomerge(source: Parameters<typeof initializeWasm>[0]): Promise<void> {
  if (!isWasmInitialized()) await initializeWasm(source);
}
