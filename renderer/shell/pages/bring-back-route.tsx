import { BringBackPage } from '../../features/safekeeping/restore/bring-back-page';
import type { OpenVault } from '../vault/use-open-vault';
import type { Safekeeping } from '../vault/use-safekeeping';
import type { Route } from '../way/route';
import type { Trail } from '../way/use-trail';

type BringBackRouteProps = Pick<Safekeeping, 'bringBack'> & {
  readonly from: Extract<Route, { at: 'bring-back' }>['from'];
  readonly opened: OpenVault;
  readonly trail: Trail;
};

/** Bringing back from a backup, and the ways to what came back. */
export function BringBackRoute({ from, opened, trail, bringBack }: BringBackRouteProps) {
  return (
    <BringBackPage
      {...(from !== undefined && { from })}
      onLeave={trail.back}
      bringBack={bringBack}
      onBroughtBack={opened.readAnew}
      onOpenBook={(bookId) => {
        trail.go({ at: 'case', bookId });
      }}
    />
  );
}
