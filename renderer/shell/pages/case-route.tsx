import type { CaseBookCard } from '#shared/contract/vault-api';
import type { AnyReference } from '#shared/schema/ids';
import { CaseBookPage } from '../../features/case-book/case-book-page';
import type { CaseView } from '../../features/case-book/view/case-view';
import type { ExchangeDeeds } from '../../features/exchange/exchange-deeds';
import { ConflictsNotice } from '../../features/exchange/merges/conflicts-notice';
import { MergesPage } from '../../features/exchange/merges/merges-page';
import { useMerging } from '../../features/exchange/merges/use-merging';
import { ManuscriptList } from '../../features/manuscripts/list/manuscript-list';
import type { LeftView } from '../../holder/desk/holder-view';
import { registerOf } from '#shared/records/registers';
import { goOn } from '../way/go-on';
import { firstView, type Route } from '../way/route';
import type { Sessions } from '../vault/sessions';
import type { Trail } from '../way/use-trail';

type CaseRouteProps = {
  readonly route: Extract<Route, { at: 'case' }>;
  readonly sessions: Sessions;
  readonly card: CaseBookCard | undefined;
  readonly trail: Trail;
  readonly deeds: ExchangeDeeds;
};

/** A case book with its views on the way through the window. */
export function CaseRoute({ route, sessions, card, trail, deeds }: CaseRouteProps) {
  const { bookId, view = firstView, scroll } = route;
  const routeTo = (place: Pick<typeof route, 'view' | 'scroll'>): Route => ({ at: 'case', bookId, ...place });
  const session = sessions.of(bookId);
  const isLookedAt = view.at === 'overview' || view.at === 'merges';
  const merging = useMerging({ book: bookId, session, deeds, isLookedAt });
  const conflicts = merging.conflicts?.length ?? 0;
  const openRegister = (to: AnyReference, left: LeftView<CaseView>): void => {
    if (registerOf(to.kind) !== undefined) trail.go({ at: 'registers', view: { at: 'record', to } }, routeTo(left));
  };
  return (
    <CaseBookPage
      bookId={bookId}
      session={session}
      registers={sessions.registers}
      card={card}
      view={view}
      scroll={scroll}
      onGo={(going) => {
        goOn(trail, routeTo, going);
      }}
      exchange={{
        conflicts,
        hasPage: conflicts > 0 || (merging.merges?.length ?? 0) > 0,
        page: (desk) => <MergesPage desk={desk} merging={merging} />,
        notice: (onLook) => <ConflictsNotice count={conflicts} onLook={onLook} />,
        onHandOver: () => {
          trail.go({ at: 'hand-over', bookId }, routeTo({ view }));
        },
      }}
      manuscripts={
        <ManuscriptList
          caseBook={bookId}
          onOpen={({ id }) => {
            trail.go({ at: 'manuscript', id, caseBook: bookId }, routeTo({ view }));
          }}
          onErased={(id) => {
            sessions.forgetManuscript(id);
            trail.forget((each) => each.at === 'manuscript' && each.id === id);
          }}
        />
      }
      onOpenRegister={openRegister}
      onDocument={(kind) => {
        trail.go({ at: 'document', request: { kind, caseBooks: [bookId] } }, routeTo({ view }));
      }}
    />
  );
}
