import type { VaultFile, VaultFileName } from '../../ports/vault-files';

/** The segments and snapshots among the files of a vault, by number, the lowest first. */
export type JournalFiles = {
  readonly segments: readonly NumberedFile[];
  readonly snapshots: readonly NumberedFile[];
};

export type NumberedFile = VaultFile & { readonly number: number };

export function segmentName(number: number): VaultFileName {
  return `journal-${eightDigits(number)}.log`;
}

export function snapshotName(number: number): VaultFileName {
  return `snapshot-${eightDigits(number)}.dcs`;
}

export function journalFiles(files: readonly VaultFile[]): JournalFiles {
  return {
    segments: numbered(files, /^journal-(\d{8})\.log$/u),
    snapshots: numbered(files, /^snapshot-(\d{8})\.dcs$/u),
  };
}

function numbered(files: readonly VaultFile[], pattern: RegExp): readonly NumberedFile[] {
  return files
    .flatMap((file) => {
      const digits = pattern.exec(file.name)?.[1];
      return digits ? [{ ...file, number: Number(digits) }] : [];
    })
    .sort((a, b) => a.number - b.number);
}

function eightDigits(number: number): string {
  return number.toString().padStart(8, '0');
}
