import { RegistersPage } from '../../features/registers/registers-page';
import type { OpenVault } from '../vault/use-open-vault';
import type { Route } from '../way/route';
import type { Trail } from '../way/use-trail';

type RegistersRouteProps = Pick<Trail, 'go'> & {
  readonly place: Extract<Route, { at: 'registers' }>;
  readonly opened: OpenVault;
};

/** The registers, with the ways to the case books that use them. */
export function RegistersRoute({ place, opened, go }: RegistersRouteProps) {
  return (
    <RegistersPage
      session={opened.sessions.registers}
      place={place}
      cards={opened.contents.cards}
      go={(next) => {
        go({ at: 'registers', ...next });
      }}
      onAddPack={(bundled) => {
        go({ at: 'import', bundled });
      }}
      onOpenRecord={(bookId, record) => {
        go({ at: 'case', bookId, view: { at: 'record', to: record } });
      }}
    />
  );
}
