import { BookPlus, FileInput, LibraryBig } from 'lucide-react';
import type { ReactNode } from 'react';
import { useSay } from '../../foundation/translation';
import { Page } from '../../ui/page';

type EmptyVaultProps = { readonly onImport: () => void; readonly onSample: () => void; readonly onNew: () => void };

/** What to do with a vault that holds nothing yet. */
export function EmptyVault({ onImport, onSample, onNew }: EmptyVaultProps) {
  const say = useSay();
  return (
    <Page title={say('empty.title')} lead={say('empty.lead')}>
      <div className="offers">
        <Offer
          icon={<FileInput size={20} aria-hidden />}
          title={say('empty.import')}
          more={say('empty.importMore')}
          onChoose={onImport}
        />
        <Offer
          icon={<LibraryBig size={20} aria-hidden />}
          title={say('empty.sample')}
          more={say('empty.sampleMore')}
          onChoose={onSample}
        />
        <Offer
          icon={<BookPlus size={20} aria-hidden />}
          title={say('empty.new')}
          more={say('empty.newMore')}
          onChoose={onNew}
        />
      </div>
    </Page>
  );
}

type OfferProps = {
  readonly icon: ReactNode;
  readonly title: string;
  readonly more: string;
  readonly onChoose: () => void;
};

function Offer({ icon, title, more, onChoose }: OfferProps) {
  return (
    <button type="button" className="offer-card" onClick={onChoose}>
      {icon}
      <span className="offer-title">{title}</span>
      <span className="muted">{more}</span>
    </button>
  );
}
