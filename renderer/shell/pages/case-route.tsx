import type { CaseBookCard } from '#shared/contract/vault-api';
import type { AnyReference } from '#shared/schema/ids';
import { CaseBookPage } from '../../features/case-book/case-book-page';
import type { CaseView } from '../../features/case-book/view/case-view';
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
};

/** A case book with its views on the way through the window. */
export function CaseRoute({ route, sessions, card, trail }: CaseRouteProps) {
  const { bookId, view = firstView, scroll } = route;
  const routeTo = (place: Pick<typeof route, 'view' | 'scroll'>): Route => ({ at: 'case', bookId, ...place });
  const openRegister = (to: AnyReference, left: LeftView<CaseView>): void => {
    if (registerOf(to.kind) !== undefined) trail.go({ at: 'registers', view: { at: 'record', to } }, routeTo(left));
  };
  return (
    <CaseBookPage
      bookId={bookId}
      session={sessions.of(bookId)}
      registers={sessions.registers}
      card={card}
      view={view}
      scroll={scroll}
      onGo={(going) => {
        goOn(trail, routeTo, going);
      }}
      onOpenRegister={openRegister}
      onDocument={(kind) => {
        trail.go({ at: 'document', request: { kind, caseBooks: [bookId] } }, routeTo({ view }));
      }}
    />
  );
}
