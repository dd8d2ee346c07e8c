import { TakeInPage } from '../../features/exchange/take-in/take-in-page';
import type { ExchangeDeeds } from '../../features/exchange/exchange-deeds';
import { UndoChange } from '../../features/safekeeping/undo-change';
import type { OpenVault } from '../vault/use-open-vault';
import type { Safekeeping } from '../vault/use-safekeeping';
import type { Trail } from '../way/use-trail';

type TakeInRouteProps = Pick<Safekeeping, 'goBack'> & {
  readonly opened: OpenVault;
  readonly deeds: ExchangeDeeds;
  readonly trail: Trail;
};

/** Taking in what was handed over, with the ways to it and back. */
export function TakeInRoute({ opened, deeds, trail, goBack }: TakeInRouteProps) {
  return (
    <TakeInPage
      deeds={deeds}
      onLeave={trail.back}
      onTaken={opened.readAnew}
      onOpenBook={(bookId) => {
        trail.go({ at: 'case', bookId });
      }}
      onOpenMerges={(bookId) => {
        trail.go({ at: 'case', bookId, view: { at: 'merges' } });
      }}
      undo={<UndoChange before="merge" following={opened.contents} goBack={goBack} />}
    />
  );
}
