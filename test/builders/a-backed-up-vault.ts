import { headsOf, openDocument } from '#app/book/stored/document';
import type { BackupPlaces } from '#app/ports/backup-places';
import type { BookStore } from '#app/ports/book-store';
import type { BackupFile, BackupKey } from '#shared/contract/backup-api';
import { expectValue, type Result } from '#shared/result';
import { aMachine, startProgram, stick } from './a-machine';
import { casesOf2014 } from './a-program';
import { testPassphrase } from './a-vault';
import { createBook } from './stores/kept-records';

const value = async <T>(result: Promise<Result<T>>) => expectValue(await result);

/** A clock by which a minute passes between any two looks, and a day when that is asked for. */
export function aClockOfMinutes() {
  let now = Date.UTC(2014, 2, 3, 9);
  return {
    now: () => (now += 60_000),
    passDay: () => {
      now += 24 * 60 * 60 * 1000;
    },
  };
}

/** A vault with case books of these titles, and backups to the stick that its recovery key opens. */
export async function aVaultWithBackups(titles: readonly string[] = ['A']) {
  const clock = aClockOfMinutes();
  const machine = aMachine();
  const { program, opened } = startProgram(machine, { clock });
  const { recoveryKey } = await value(program.createVault(testPassphrase));
  await value(program.proveRecoveryKey(recoveryKey.join(' ')));
  for (const title of titles) await value(createBook(program, { title, subjectKind: 'person' }));
  await value(program.changeBackupPlan({ place: stick, placeName: 'My stick' }));
  const key: BackupKey = { kind: 'recovery-key', text: recoveryKey.join(' ') };
  const folder = machine.places.contents.get(stick) ?? new Map<string, Uint8Array<ArrayBuffer>>();
  return { clock, machine, program, opened, key, folder };
}

/** A vault with the case books of 2014, one of them with a change and something half-typed, and a place for backups. */
export async function aFilledMachine() {
  const machine = aMachine();
  const { program, opened } = startProgram(machine);
  const { recoveryKey } = await value(program.createVault(testPassphrase));
  await value(program.proveRecoveryKey(recoveryKey.join(' ')));
  const { token } = await value(program.previewImport(casesOf2014()));
  const { caseBooks } = await value(program.confirmImport(token));
  const [id] = caseBooks;
  if (id === undefined) throw new Error('no book came in');
  await value(program.change(id, [{ op: 'set-own', field: 'note', value: 'changed' }]));
  await value(program.keepDrafts(id, { 'parties/name': 'half a na' }));
  await value(program.changeBackupPlan({ place: stick, placeName: 'My stick' }));
  return { machine, program, opened, id, words: recoveryKey.join(' ') };
}

/** Opens a file of the stick. */
export async function backupIn(places: BackupPlaces, name: string): Promise<BackupFile> {
  return value(places.open(stick, name));
}

/** Of every document of a vault what it is at: the same history, to the last change. */
export async function allHeads(store: BookStore): Promise<Readonly<Record<string, readonly string[]>>> {
  const heads: Record<string, readonly string[]> = {};
  for (const id of [...store.bookIds('case-book'), ...store.bookIds('registers')]) {
    const entries = await value(store.read(id, ['change', 'snapshot']));
    heads[id] = headsOf(
      openDocument(
        entries.map(({ body }) => body),
        'ff',
      ),
    );
  }
  return heads;
}
