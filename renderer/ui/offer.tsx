import type { ReactNode } from 'react';

type OfferProps = {
  readonly icon: ReactNode;
  readonly title: string;
  readonly more: string;
  readonly onChoose: () => void;
};

/** A way to begin, as a card: what it is and what comes of it. */
export function Offer({ icon, title, more, onChoose }: OfferProps) {
  return (
    <button type="button" className="offer-card" onClick={onChoose}>
      {icon}
      <span className="offer-title">{title}</span>
      <span className="muted">{more}</span>
    </button>
  );
}
