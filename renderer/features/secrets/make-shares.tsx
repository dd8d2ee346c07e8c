import { Printer } from 'lucide-react';
import { createPortal } from 'react-dom';
import type { KeyShare } from '#shared/contract/secrets-api';
import { useProgram } from '../../program/program';
import { KeyWords } from '../../secrets/key-words';
import { PrintedWords } from '../../secrets/printed-sheet';
import { useSay, useTranslator } from '../../program/translation';
import { Button } from '../../ui/button';
import { useLostFocus } from '../../ui/use-lost-focus';
import { WithKey } from './with-key';

/** Three shares of the recovery key, one paper each. */
export function MakeShares({ onClose }: { readonly onClose: () => void }) {
  const say = useSay();
  const { vault } = useProgram();
  return (
    <WithKey
      lead={say('secrets.shares.lead')}
      action={say('secrets.shares.make')}
      use={(words) => vault.shareRecoveryKey(words)}
      onClose={onClose}
    >
      {(shares) => <Shares shares={shares} onClose={onClose} />}
    </WithKey>
  );
}

function Shares({ shares, onClose }: { readonly shares: readonly KeyShare[]; readonly onClose: () => void }) {
  const say = useSay();
  const lead = useLostFocus<HTMLParagraphElement>();
  return (
    <div className="stack">
      <p ref={lead} tabIndex={-1}>
        {say('secrets.shares.made')}
      </p>
      {shares.map(({ number, set, words }) => (
        <section key={number} className="share-paper" aria-labelledby={`share-${number}`}>
          <h3 id={`share-${number}`}>{say('secrets.shares.one', { number, set })}</h3>
          <KeyWords words={words} label={say('secrets.shares.one', { number, set })} />
        </section>
      ))}
      <PrintedShares shares={shares} />
      <div className="row row-end">
        <Button
          icon={<Printer size={16} aria-hidden />}
          onPress={() => {
            window.print();
          }}
        >
          {say('secrets.shares.print')}
        </Button>
        <Button look="primary" onPress={onClose}>
          {say('app.close')}
        </Button>
      </div>
    </div>
  );
}

function PrintedShares({ shares }: { readonly shares: readonly KeyShare[] }) {
  const say = useSay();
  const { locale } = useTranslator();
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date());
  return createPortal(
    <div className="printed" aria-hidden>
      {shares.map(({ number, set, words }) => (
        <section key={number} className="printed-page">
          <h1>{say('secrets.shares.one', { number, set })}</h1>
          <p>{say('secrets.shares.paper', { day, set })}</p>
          <PrintedWords words={words} />
        </section>
      ))}
    </div>,
    document.body,
  );
}
