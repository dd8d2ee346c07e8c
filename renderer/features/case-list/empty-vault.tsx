import { ArchiveRestore, ArrowLeftRight, BookPlus, FileInput, LibraryBig } from 'lucide-react';
import type { Pack } from '#shared/contract/bundled-files';
import { PackOffers } from '../../program/pack-offers';
import { useSay } from '../../program/translation';
import { Offer } from '../../ui/offer';
import { Page } from '../../ui/page';

type EmptyVaultProps = {
  readonly onNew: () => void;
  readonly onSample: () => void;
  readonly onImport: () => void;
  readonly onTakeIn: () => void;
  readonly onBringBack: () => void;
  readonly onAddPack: (pack: Pack) => void;
};

/** What to do with a vault that holds nothing yet: first a case, then the law that it will point to. */
export function EmptyVault({ onNew, onSample, onImport, onTakeIn, onBringBack, onAddPack }: EmptyVaultProps) {
  const say = useSay();
  return (
    <Page title={say('empty.title')} lead={say('empty.lead')}>
      <div className="stack empty-vault">
        <div className="offers">
          <Offer
            icon={<BookPlus size={20} aria-hidden />}
            title={say('empty.new')}
            more={say('empty.newMore')}
            onChoose={onNew}
          />
          <Offer
            icon={<LibraryBig size={20} aria-hidden />}
            title={say('empty.sample')}
            more={say('empty.sampleMore')}
            onChoose={onSample}
          />
          <Offer
            icon={<FileInput size={20} aria-hidden />}
            title={say('empty.import')}
            more={say('empty.importMore')}
            onChoose={onImport}
          />
          <Offer
            icon={<ArrowLeftRight size={20} aria-hidden />}
            title={say('empty.takeIn')}
            more={say('empty.takeInMore')}
            onChoose={onTakeIn}
          />
          <Offer
            icon={<ArchiveRestore size={20} aria-hidden />}
            title={say('empty.backup')}
            more={say('empty.backupMore')}
            onChoose={onBringBack}
          />
        </div>
        <PackOffers onAddPack={onAddPack} />
      </div>
    </Page>
  );
}
