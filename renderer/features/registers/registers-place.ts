import type { RegisterName } from '#shared/records/registers';

/** A register, an entry of it, a field of that entry; or what was deleted from all of them. */
export type RegistersPlace = {
  readonly register?: RegisterName | 'bin';
  readonly id?: string;
  readonly field?: string;
};
