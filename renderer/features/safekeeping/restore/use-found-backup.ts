import { useEffect, useEffectEvent, useState } from 'react';
import type { BackupFile, BackupPreview } from '#shared/contract/backup-api';
import type { Output } from '#shared/contract/bridge';
import type { Failure } from '#shared/failure';
import { type Result, succeed } from '#shared/result';
import { useProgram } from '../../../program/program';
import { Held } from './held';
import { backupKeyOf, type TypedKey } from './typed-key';

/** A backup in the place of the backups. */
export type BackupInPlace = { readonly place: string; readonly name: string };

type FoundFile = BackupFile & { readonly name: string };
type LockKind = 'passphrase' | 'recipients';

/** How far the way from a file to what it holds has come. */
export type FoundBackup =
  | { readonly at: 'choose'; readonly failure?: Failure }
  | { readonly at: 'looking' }
  | { readonly at: 'secret'; readonly file: FoundFile; readonly lock: LockKind; readonly failure?: Failure }
  | { readonly at: 'opening'; readonly file: FoundFile; readonly lock: LockKind }
  | { readonly at: 'preview'; readonly preview: BackupPreview };

export type BackupSearch = {
  readonly found: FoundBackup;
  readonly chooseFile: () => Promise<void>;
  readonly open: (typed: TypedKey) => Promise<void>;
  readonly startAgain: () => void;
  /** What was opened is somebody else's to let go of. */
  readonly handOver: () => void;
};

/**
 * The way from a file to what it holds: choose it, see what opens it, open it and read all of it. Nothing is written.
 * With a backup in a place, the way begins with that. What was opened is let go of, the key with the file, when another is
 * chosen, when it cannot be read, and when the page is left. With one that is open already, the way begins at what it holds.
 */
export function useFoundBackup(start?: BackupInPlace, openAlready?: BackupPreview): BackupSearch {
  const { vault, main } = useProgram();
  const [found, setFound] = useState<FoundBackup>(
    openAlready === undefined
      ? { at: start === undefined ? 'choose' : 'looking' }
      : { at: 'preview', preview: openAlready },
  );
  const [held] = useState(() => new Held((file) => void main['backup.close']({ file })));
  const [opened] = useState(() => new Held((token) => void vault.letGoOfPreview(token)));
  useEffect(() => held.start(), [held]);
  useEffect(() => {
    const end = opened.start();
    if (openAlready !== undefined) opened.take(openAlready.token);
    return end;
  }, [opened, openAlready]);
  const look = async (file: FoundFile): Promise<void> => {
    opened.letGo();
    if (!held.take(file.file)) return;
    setFound({ at: 'looking' });
    const lock = await vault.backupLockOf({ file: file.file, bytes: file.bytes });
    if (lock.ok) setFound({ at: 'secret', file, lock: lock.value });
    else {
      held.letGo();
      setFound({ at: 'choose', failure: lock.failure });
    }
  };
  const took = async (answer: Result<FoundFile | null>): Promise<void> => {
    if (!answer.ok) {
      held.letGo();
      setFound({ at: 'choose', failure: answer.failure });
    } else if (answer.value !== null) await look(answer.value);
  };
  const tookFromPlace = useEffectEvent(took);
  useEffect(() => {
    if (start === undefined) return;
    void main['backup.open'](start).then((opened) =>
      tookFromPlace(opened.ok ? succeed({ ...opened.value, name: start.name }) : opened),
    );
  }, [main, start]);
  return {
    found,
    chooseFile: async () => {
      const chosen: Result<Output<'backup.choose-file'>> = await main['backup.choose-file']();
      await took(chosen);
    },
    open: async (typed) => {
      if (found.at !== 'secret') return;
      const { file, lock } = found;
      setFound({ at: 'opening', file, lock });
      const key = await backupKeyOf(typed, vault);
      const preview = key.ok ? await vault.previewBackup({ file: file.file, bytes: file.bytes }, key.value) : key;
      if (!preview.ok) setFound({ at: 'secret', file, lock, failure: preview.failure });
      else {
        // With the preview the vault lets go of the file.
        held.handOver();
        if (opened.take(preview.value.token)) setFound({ at: 'preview', preview: preview.value });
      }
    },
    startAgain: () => {
      held.letGo();
      opened.letGo();
      setFound({ at: 'choose' });
    },
    handOver: () => {
      opened.handOver();
    },
  };
}
