import { LibraryBig } from 'lucide-react';
import { type Pack, packs } from '#shared/contract/bundled-files';
import { Offer } from '../ui/offer';
import { useSay } from './translation';

/** The packs of law that come with the program. */
export function PackOffers({ onAddPack }: { readonly onAddPack: (pack: Pack) => void }) {
  const say = useSay();
  return (
    <section aria-labelledby="packs-heading" className="stack-small">
      <h2 id="packs-heading">{say('registers.packs')}</h2>
      <p className="muted">{say('registers.packsMore')}</p>
      <div className="offers">
        {packs.map((pack) => (
          <Offer
            key={pack}
            icon={<LibraryBig size={20} aria-hidden />}
            title={say(`registers.pack-${pack}`)}
            more={say(`registers.packMore-${pack}`)}
            onChoose={() => {
              onAddPack(pack);
            }}
          />
        ))}
      </div>
    </section>
  );
}
