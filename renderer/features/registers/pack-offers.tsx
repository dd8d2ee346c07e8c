import { LibraryBig } from 'lucide-react';
import { type Pack, packs } from '#shared/contract/bundled-files';
import { useSay } from '../../foundation/translation';

/** The packs of law that come with the program. */
export function PackOffers({ onAddPack }: { readonly onAddPack: (pack: Pack) => void }) {
  const say = useSay();
  return (
    <section aria-label={say('registers.packs')} className="stack-small">
      <h2 className="section-title">{say('registers.packs')}</h2>
      <p className="muted small">{say('registers.packsMore')}</p>
      <div className="offers">
        {packs.map((pack) => (
          <button
            key={pack}
            type="button"
            className="offer-card"
            onClick={() => {
              onAddPack(pack);
            }}
          >
            <LibraryBig size={20} aria-hidden />
            <span className="offer-title">{say(`registers.pack-${pack}`)}</span>
            <span className="muted">{say(`registers.packMore-${pack}`)}</span>
          </button>
        ))}
      </div>
    </section>
  );
}
