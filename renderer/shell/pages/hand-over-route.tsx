import type { CaseBookCard } from '#shared/contract/vault-api';
import type { BookId } from '#shared/schema/ids';
import type { ExchangeDeeds } from '../../features/exchange/exchange-deeds';
import { HandOverPage } from '../../features/exchange/hand-over/hand-over-page';
import type { Trail } from '../way/use-trail';

type HandOverRouteProps = {
  readonly bookId: BookId;
  readonly cards: readonly CaseBookCard[];
  readonly deeds: ExchangeDeeds;
  readonly trail: Trail;
};

/** Handing a case book over, with the way back to it. */
export function HandOverRoute({ bookId, cards, deeds, trail }: HandOverRouteProps) {
  const card = cards.find(({ id }) => id === bookId);
  if (card === undefined) return null;
  return (
    <HandOverPage
      book={card}
      deeds={deeds}
      onOpenBook={() => {
        trail.backTo({ at: 'case', bookId });
      }}
    />
  );
}
