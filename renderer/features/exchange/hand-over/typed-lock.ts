import type { ExchangeCard, PacketLock } from '#shared/contract/exchange-api';

/** How the file is shut, as far as it is chosen. */
export type TypedLock = {
  readonly kind: PacketLock['kind'];
  /** Drawn when it is first asked for. */
  readonly phrase: string | undefined;
  readonly colleague: ExchangeCard | undefined;
};

export const noLock: TypedLock = { kind: 'phrase', phrase: undefined, colleague: undefined };

/** The lock, once nothing is missing for it. */
export function lockOf({ kind, phrase, colleague }: TypedLock): PacketLock | undefined {
  if (kind === 'phrase') return phrase === undefined ? undefined : { kind, phrase };
  return colleague === undefined ? undefined : { kind, code: colleague.code };
}
