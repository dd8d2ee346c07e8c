import type { Result } from '#shared/result';

/**
 * Sets everything back to a safety copy. On success the window begins anew with what the vault then holds, and says `told`;
 * where it was broken off for good, it begins anew and says that. Of `backup/going-back-unfinished` whoever asked must see
 * to it that the vault is locked: nothing that the window knows holds any more.
 */
export type GoBack = (name: string, told: string) => Promise<Result<void>>;
