import { useMemo } from 'react';
import { collectionKinds } from '#shared/records/lists';
import type { BookId } from '#shared/schema/ids';
import type { HolderAbout, ListAbout } from '../../../holder/desk/holder-desk';
import { useSay } from '../../../program/translation';
import type { HolderSession } from '../../../session/holder-session';
import { sectionOrder } from '#shared/records/section-groups';

/** A case book, as the pages of every holder must know it. */
export function useCaseAbout(holder: BookId, session: HolderSession): HolderAbout {
  const say = useSay();
  return useMemo(
    () => ({
      holder,
      session,
      lists: sectionOrder.map((list): ListAbout => {
        const kind = collectionKinds[list];
        return {
          list,
          kind,
          name: say(`kind.${kind}.many`),
          begin: say(`section.new.${kind}`),
          empty: say(`section.purpose.${kind}`),
        };
      }),
      binLead: say('session.binLead'),
      gone: { title: say('caseBook.recordGone'), more: say('caseBook.recordGoneMore') },
    }),
    [holder, session, say],
  );
}
