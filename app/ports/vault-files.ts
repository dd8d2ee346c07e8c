import type { Result } from '#shared/result';

/**
 * The files of a vault by name. A segment of the journal and a snapshot carry a number of eight digits:
 * `journal-00000001.log`, `snapshot-00000002.dcs`.
 */
export type VaultFileName =
  | 'header-a.dcv'
  | 'header-b.dcv'
  | 'keyring-a.dck'
  | 'keyring-b.dck'
  | 'mark-a.dcm'
  | 'mark-b.dcm'
  | `journal-${string}.log`
  | `snapshot-${string}.dcs`;

export type VaultFile = { readonly name: VaultFileName; readonly size: number };

/** A part of a file: so many bytes from there on. */
export type ByteRange = { readonly from: number; readonly length: number };

/**
 * The files that a vault keeps outside the working set. Everything that passes is sealed or public.
 * Failures are `storage/disk-full`, `storage/not-written` and `storage/not-read`.
 */
export interface VaultFiles {
  /** Every file of the vault that is there. */
  list(): Promise<Result<readonly VaultFile[]>>;
  /** The whole file or a part of it, shorter where the file ends; undefined when there is no such file. */
  read(name: VaultFileName, range?: ByteRange): Promise<Result<Uint8Array<ArrayBuffer> | undefined>>;
  /** Puts a whole file in the place of an earlier one. Whatever happens, the old or the new one is there. Durable. */
  replace(name: VaultFileName, bytes: Uint8Array<ArrayBuffer>): Promise<Result<void>>;
  /** Adds to the end of a file, making it if need be. Resolves when the bytes are safely on the disk. */
  append(name: VaultFileName, bytes: Uint8Array<ArrayBuffer>): Promise<Result<void>>;
  /** Removes a file if it is there. Durable. */
  remove(name: VaultFileName): Promise<Result<void>>;
}
