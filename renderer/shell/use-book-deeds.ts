import { useCallback } from 'react';
import type { CaseBook } from '#shared/records/case-book';
import type { BookId } from '#shared/schema/ids';
import { useStable } from '../forms/desk/use-stable';
import type { OpenVault } from './vault/use-open-vault';
import { bookOf } from './way/route';
import type { Trail } from './way/use-trail';

/** What is done to whole case books without opening them. */
export type BookDeeds = {
  /** Puts a case book into the archive, or takes it out. */
  readonly setState: (id: BookId, state: CaseBook['state']) => void;
  /** These case books are gone for ever: nothing of them stays in the window, nor a way back to them. */
  readonly erased: (ids: readonly BookId[]) => void;
};

/** Both stay the same for as long as the frame is there. */
export function useBookDeeds({ sessions, refresh, readAnew }: OpenVault, trail: Trail): BookDeeds {
  const setState = useCallback(
    (id: BookId, state: CaseBook['state']): void => {
      const session = sessions.of(id);
      const set = async (): Promise<void> => {
        if (session.read().state === undefined) await session.load();
        session.edit({ op: 'set-own', field: 'state', value: state });
        await session.flush();
        refresh();
      };
      void set();
    },
    [sessions, refresh],
  );
  const erased = useStable((ids: readonly BookId[]) => {
    sessions.forget(ids);
    trail.forget((each) => {
      const about = bookOf(each);
      return about !== undefined && ids.includes(about);
    });
    readAnew();
  });
  return { setState, erased };
}
