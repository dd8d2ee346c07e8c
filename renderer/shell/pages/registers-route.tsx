import { RegistersPage } from '../../features/registers/registers-page';
import type { OpenVault } from '../vault/use-open-vault';
import { goOn } from '../way/go-on';
import { firstRegister, type Route } from '../way/route';
import type { Trail } from '../way/use-trail';

type RegistersRouteProps = {
  readonly route: Extract<Route, { at: 'registers' }>;
  readonly opened: OpenVault;
  readonly trail: Trail;
};

/** The registers with their pages on the way through the window, and the ways to the case books that use them. */
export function RegistersRoute({ route, opened, trail }: RegistersRouteProps) {
  const { view = firstRegister, scroll } = route;
  const routeTo = (place: Pick<typeof route, 'view' | 'scroll'>): Route => ({ at: 'registers', ...place });
  return (
    <RegistersPage
      session={opened.sessions.registers}
      cards={opened.contents.cards}
      view={view}
      scroll={scroll}
      onGo={(going) => {
        goOn(trail, routeTo, going);
      }}
      onAddPack={(bundled) => {
        trail.go({ at: 'import', bundled });
      }}
      onOpenRecord={(bookId, record, left) => {
        trail.go({ at: 'case', bookId, view: { at: 'record', to: record } }, routeTo(left));
      }}
    />
  );
}
