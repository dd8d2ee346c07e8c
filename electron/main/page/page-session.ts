import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { session, type Session } from 'electron';
import { answer, appScheme, listFiles } from './app-scheme';

/** What Chromium keeps for the page, where the address of the page leads to our own files and to nothing else. */
export function openPageSession(): Session {
  const files = listFiles(join(import.meta.dirname, '../renderer'));
  const opened = session.fromPartition('persist:casebook', { cache: false });
  opened.protocol.handle(appScheme, (request) =>
    answer(request, files, async (file) => new Uint8Array(await readFile(file))),
  );
  return opened;
}
