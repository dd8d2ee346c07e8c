import type { Result } from '#shared/result';

/** Sets everything back to a safety copy. On success the window begins anew with what the vault then holds, and says `told`. */
export type GoBack = (name: string, told: string) => Promise<Result<void>>;
