import { useMemo } from 'react';
import type { Failure } from '#shared/failure';
import type { BookId } from '#shared/schema/ids';
import type { FormDesk } from '../forms/desk/form-desk';
import { useProgram } from '../program/program';
import { createDesk } from './create-desk';
import { localDay } from '../program/local-day';
import type { HolderSession } from './holder-session';

type DeskOptions = {
  /** The case book whose forms these are; without one they are those of the registers. */
  readonly book?: { readonly id: BookId; readonly session: HolderSession; readonly timeZone: string | undefined };
  readonly registers: HolderSession;
  readonly revision: number;
  /** Something could not be made. Must stay the same function. */
  readonly onFailure: (failure: Failure) => void;
};

/** The desk of a page with forms. It stays the same while somebody types. */
export function useDesk({ book, registers, revision, onFailure }: DeskOptions): FormDesk {
  const { vault } = useProgram();
  const today = localDay();
  const { id, session, timeZone } = book ?? {};
  return useMemo(
    () =>
      createDesk({
        book: session,
        registers,
        today,
        timeZone,
        revision,
        parties: async () => {
          const parties = await vault.parties();
          return parties.ok ? { ok: true, value: parties.value.filter(({ bookId }) => bookId !== id) } : parties;
        },
        onFailure,
      }),
    [vault, id, session, timeZone, registers, today, revision, onFailure],
  );
}
