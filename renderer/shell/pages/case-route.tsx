import type { CaseBookCard } from '#shared/contract/vault-api';
import type { AnyReference } from '#shared/schema/ids';
import { CaseBookPage } from '../../features/case-book/case-book-page';
import type { Going } from '../../features/case-book/view/case-view';
import { registerOf } from '#shared/records/registers';
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
  const go = ({ view: next, left, how }: Going): void => {
    const to = routeTo({ view: next });
    if (how === 'instead') trail.replace(to);
    else if (how === 'back') trail.backTo(to, routeTo(left));
    else trail.go(to, routeTo(left));
  };
  const openRegister = ({ kind, id }: AnyReference, left: Going['left']): void => {
    const register = registerOf(kind);
    if (register !== undefined) trail.go({ at: 'registers', register, id }, routeTo(left));
  };
  return (
    <CaseBookPage
      bookId={bookId}
      session={sessions.of(bookId)}
      registers={sessions.registers}
      card={card}
      view={view}
      scroll={scroll}
      onGo={go}
      onOpenRegister={openRegister}
      onDocument={(kind) => {
        trail.go({ at: 'document', request: { kind, caseBooks: [bookId], language: 'en' } }, routeTo({ view }));
      }}
    />
  );
}
