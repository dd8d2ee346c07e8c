import { readFileSync } from 'node:fs';
import type { VaultApi } from '#shared/contract/vault-api';
import type { ComposedDocument } from '#shared/document/document';
import { fail, succeed } from '#shared/result';
import { readReleased } from '#app/composer/release';
import { inMemoryBackupPlaces } from '#app/ports/in-memory-backup-places';
import { inMemorySharedFolders } from '#app/ports/in-memory-shared-folders';
import { inMemoryBookStore } from '#app/ports/in-memory-book-store';
import type { BookStore } from '#app/ports/book-store';
import { steppingClock } from '#app/ports/clock';
import { countingIds } from '#app/ports/ids';
import type { Later } from '#app/ports/later';
import { importReaderOnTheSpot } from '#app/interchange/import-reader';
import { createProgram } from '#app/program/program';
import type { Composition, ProgramParts } from '#app/program/program-parts';
import type { OpenDoor } from '#app/program/session/session-parts';
import { readyAutomerge } from './ready-automerge';

/** The cases of 2014 as an interchange file. */
export const casesOf2014 = (): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(new URL('../fixtures/kazakhstan-2014.json', import.meta.url)));

/** A program over a store in memory, unlocked; parts given take the place of its own. */
export async function aProgram(
  store: BookStore = inMemoryBookStore(),
  parts: Partial<ProgramParts> = {},
): Promise<VaultApi> {
  const program = createProgram(programParts(store, parts));
  await program.unlock({ kind: 'passphrase', text: '' });
  return program;
}

/** What a program over a store in memory is put together from. */
export function programParts(store: BookStore, parts: Partial<ProgramParts> = {}): ProgramParts {
  return {
    vault: {
      status: () => Promise.resolve(succeed('locked')),
      create: () => Promise.resolve(fail({ code: 'vault/already-exists' })),
      open: () => Promise.resolve(succeed({ store, secrets: noSecrets, notices: [] })),
      suggestPassphrase: () => 'one two three four five six',
      check: () => Promise.resolve(succeed(undefined)),
      build: () => Promise.resolve(fail({ code: 'vault/already-exists' })),
    },
    backupPlaces: inMemoryBackupPlaces(),
    teamFolders: inMemorySharedFolders(() => 0),
    workFactor: 2,
    clock: steppingClock(),
    later: never,
    ids: countingIds(),
    ready: readyAutomerge,
    importReader: importReaderOnTheSpot,
    compose: (composition) => succeed(aDocumentOf(composition)),
    pack: (released) => Promise.resolve(new TextEncoder().encode(readReleased(released).document.title)),
    ...parts,
  };
}

/** Nothing happens after a pause: a test ends before one. */
const never: Later = () => () => undefined;

/** A store in memory has no secrets. */
const noSecrets: OpenDoor['secrets'] = {
  prove: () => Promise.reject(new Error('no secrets')),
  change: () => Promise.reject(new Error('no secrets')),
  renew: () => Promise.reject(new Error('no secrets')),
};

/** A document that only tells what it was asked to be made of. */
function aDocumentOf({ kind, caseBooks, language, submission }: Composition): ComposedDocument {
  const words = { body: 0, notes: 0, total: 0, counted: 'body' } as const;
  const title = [submission ? 'submission' : 'no submission', ...caseBooks.map((book) => book.title)].join('; ');
  return { kind, language, title, blocks: [], notes: [], noteStyle: 'footnotes', words, checks: [] };
}
