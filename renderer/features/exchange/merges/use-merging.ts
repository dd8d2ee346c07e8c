import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { BookConflict, BookMerge, ConflictChoice } from '#shared/contract/exchange-api';
import type { Failure } from '#shared/failure';
import type { Result } from '#shared/result';
import type { BookId } from '#shared/schema/ids';
import { useProgram } from '../../../program/program';
import type { HolderSession } from '../../../session/holder-session';
import type { ExchangeDeeds } from '../exchange-deeds';

/** What came into a case book from others, and where it differs from what is here. */
export type Merging = {
  /** Absent until the first answer, as the merges are. */
  readonly conflicts: readonly BookConflict[] | undefined;
  readonly merges: readonly BookMerge[] | undefined;
  readonly failure: Failure | undefined;
  readonly choose: (choices: readonly ConflictChoice[]) => Promise<Result<readonly BookConflict[]>>;
  readonly undo: (merge: string) => Promise<Result<void>>;
};

type MergingParts = {
  readonly book: BookId;
  readonly session: Pick<HolderSession, 'subscribe' | 'read'>;
  readonly deeds: Pick<ExchangeDeeds, 'chooseInConflicts' | 'undoMerge'>;
  /** Whether what is shown is about them: only then everything that is written asks again. */
  readonly isLookedAt: boolean;
};

type Known = Pick<Merging, 'conflicts' | 'merges' | 'failure'>;

/** Follows the conflicts and merges of a case book while it is open. */
export function useMerging({ book, session, deeds, isLookedAt }: MergingParts): Merging {
  const version = useVersion(session);
  const [known, setKnown] = useState<Known>({ conflicts: undefined, merges: undefined, failure: undefined });
  const [turn, setTurn] = useState(0);
  useAnswers(book, `${isLookedAt ? String(version) : ''} ${turn}`, setKnown);
  const askAgain = (): void => {
    setTurn((before) => before + 1);
  };
  return {
    ...known,
    choose: async (choices) => {
      const left = await deeds.chooseInConflicts(book, choices);
      if (left.ok) setKnown((before) => ({ ...before, conflicts: left.value }));
      else askAgain();
      return left;
    },
    undo: async (merge) => {
      const undone = await deeds.undoMerge(book, merge);
      askAgain();
      return undone;
    },
  };
}

/** Asks the vault whenever `asOf` is another. */
function useAnswers(book: BookId, asOf: string, tell: (known: Known) => void): void {
  const { vault } = useProgram();
  useEffect(() => {
    let isCurrent = true;
    void Promise.all([vault.conflicts(book), vault.merges(book)]).then(([conflicts, merges]) => {
      if (!isCurrent) return;
      tell({
        conflicts: conflicts.ok ? conflicts.value : undefined,
        merges: merges.ok ? merges.value : undefined,
        failure: [conflicts, merges].find((result) => !result.ok)?.failure,
      });
    });
    return () => {
      isCurrent = false;
    };
  }, [vault, book, asOf, tell]);
}

/** What rises with everything that is written of a holder. */
function useVersion({ subscribe, read }: MergingParts['session']): number | undefined {
  return useSyncExternalStore(
    subscribe,
    useCallback(() => read().state?.version, [read]),
  );
}
