import './forgo-eval';
import automergeUrl from '@automerge/automerge/automerge.wasm?url';
import { expose, proxy, releaseProxy, wrap, type ProxyMarked } from 'comlink';
import { initialiseAutomerge } from '#app/book/stored/automerge';
import { composeDocument } from '#app/documents/compose-document';
import { packWordFile } from '#app/word/word-file';
import type { BackupPlaces } from '#app/ports/backup-places';
import type { ChangeOver } from '#app/ports/change-over';
import type { SharedFolders } from '#app/ports/shared-folders';
import type { VaultFiles } from '#app/ports/vault-files';
import { createProgram } from '#app/program/program';
import { randomIds } from '#app/program/random-ids';
import { systemClock } from '#app/program/system-clock';
import { suggestPassphrase } from '#app/vault/secrets/passphrase-suggestion';
import { storageTimeLimit, timedFiles } from '#app/vault/time-limit';
import { vaultEntrance } from '#app/vault/vault-door';
import type { VaultApi } from '#shared/contract/vault-api';
import type { Result } from '#shared/result';
import importWorkerUrl from './import-worker?worker&url';
import { workerImportReader } from './worker-import-reader';
import type { RecordsWorker } from './dexie/records-worker';
import recordsWorkerUrl from './dexie/records-worker?worker&url';
import { restartingWorkingSet, type RunningRecords } from './dexie/restarting-working-set';

declare const __APP_VERSION__: string;

/** The folders that a person chose, as the page reaches them. */
export type ChosenFolders = { readonly backupPlaces: BackupPlaces; readonly teamFolders: SharedFolders };

/**
 * The vault worker: keys, case books and documents live here and nowhere else. Nothing is awaited while the module
 * loads, because messages that come before that is done are lost. The files are the page's; their functions answer
 * with promises on both sides of the border.
 */
function openProgram(
  files: VaultFiles,
  clear: () => Promise<Result<void>>,
  { backupPlaces, teamFolders }: ChosenFolders,
  changeOver: ChangeOver,
): VaultApi & ProxyMarked {
  const stores = {
    files: timedFiles(files, storageTimeLimit),
    workingSet: restartingWorkingSet(startRecordsWorker, clear, storageTimeLimit),
  };
  return proxy(
    createProgram({
      vault: { ...vaultEntrance(stores, changeOver), suggestPassphrase },
      backupPlaces,
      teamFolders,
      version: __APP_VERSION__,
      clock: systemClock,
      ids: randomIds(),
      ready: () => initialiseAutomerge(fetchBytes(automergeUrl)),
      compose: composeDocument,
      pack: packWordFile,
      importReader: workerImportReader(() => new Worker(importWorkerUrl, { type: 'module' })),
    }),
  );
}

function startRecordsWorker(): RunningRecords {
  const worker = new Worker(recordsWorkerUrl, { type: 'module' });
  const records = wrap<RecordsWorker>(worker);
  return {
    records: {
      ids: () => records.ids(),
      get: (ids) => records.get(ids),
      change: (change) => records.change(change),
    },
    end: () => {
      records[releaseProxy]();
      worker.terminate();
    },
  };
}

async function fetchBytes(url: string): Promise<Uint8Array> {
  const file = await fetch(url);
  return new Uint8Array(await file.arrayBuffer());
}

/** What the page sees of the worker before anything else. */
export type VaultWorker = { readonly openProgram: typeof openProgram };

expose({ openProgram } satisfies VaultWorker);
