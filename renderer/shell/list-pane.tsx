import { type Ref, useCallback } from 'react';
import type { BookId } from '#shared/schema/ids';
import { CaseList } from '../features/case-list/case-list';
import { useSay } from '../program/translation';
import type { HolderSession } from '../session/holder-session';
import type { BookDeeds } from './use-book-deeds';
import { beginSubmission } from './vault/begin-submission';
import type { VaultContents } from './vault/use-vault-contents';
import { bookOf, type Route, submissionOf } from './way/route';

type ListPaneProps = {
  readonly contents: VaultContents;
  /** The session of the registers, which the submissions stand beside. */
  readonly registers: HolderSession;
  /** What the main area shows; marked in the list. */
  readonly route: Route;
  /** Stays the same, so that no card is drawn without need. */
  readonly onGo: (to: Route) => void;
  readonly onNewBook: () => void;
  readonly deeds: BookDeeds;
  readonly searchRef: Ref<HTMLInputElement>;
};

/** The list of case books and submissions beside the main area. */
export function ListPane({ contents, registers, route, onGo, onNewBook, deeds, searchRef }: ListPaneProps) {
  const say = useSay();
  const openBook = useCallback(
    (bookId: BookId) => {
      onGo({ at: 'case', bookId });
    },
    [onGo],
  );
  const handOver = useCallback(
    (bookId: BookId) => {
      onGo({ at: 'hand-over', bookId });
    },
    [onGo],
  );
  return (
    <aside className="frame-list" aria-label={say('frame.caseList')} data-pane>
      <CaseList
        cards={contents.cards}
        submissions={contents.submissions}
        openBook={bookOf(route)}
        openSubmission={submissionOf(route)}
        onOpenBook={openBook}
        onHandOver={handOver}
        onState={deeds.setState}
        onErased={deeds.erased}
        onOpenSubmission={(submissionId) => {
          onGo({ at: 'document', request: { kind: 'upr-submission', submissionId } });
        }}
        onNew={onNewBook}
        onNewSubmission={() => {
          onGo({ at: 'submission', submissionId: beginSubmission(registers) });
        }}
        onAllSubmissions={() => {
          onGo({ at: 'submissions' });
        }}
        searchRef={searchRef}
      />
    </aside>
  );
}
