import { Printer } from 'lucide-react';
import { useState } from 'react';
import type { RecoverySheet } from '#shared/contract/secrets-api';
import { useProgram } from '../../program/program';
import { PrintedSheet } from '../../secrets/printed-sheet';
import { useSay } from '../../program/translation';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/fields/checkbox';
import { QrCode } from '../../ui/qr-code';
import { useLostFocus } from '../../ui/use-lost-focus';
import { WithKey } from './with-key';

/** The recovery sheet: the words, a QR code of them and what they are for, to be printed. */
export function PrintSheet({ onClose }: { readonly onClose: () => void }) {
  const say = useSay();
  const { vault } = useProgram();
  return (
    <WithKey
      lead={say('secrets.sheet.lead')}
      action={say('app.next')}
      use={(words) => vault.recoverySheet(words)}
      onClose={onClose}
    >
      {(sheet, words) => <Sheet sheet={sheet} words={words} onClose={onClose} />}
    </WithKey>
  );
}

type SheetProps = {
  readonly sheet: RecoverySheet;
  readonly words: readonly string[];
  readonly onClose: () => void;
};

function Sheet({ sheet, words, onClose }: SheetProps) {
  const say = useSay();
  const lead = useLostFocus<HTMLParagraphElement>();
  const [hasIdentity, setHasIdentity] = useState(false);
  return (
    <div className="stack">
      <p ref={lead} tabIndex={-1}>
        {say('secrets.sheet.ready', { vault: sheet.vault })}
      </p>
      <QrCode text={words.join(' ')} label={say('secrets.sheet.code')} className="secrets-code" />
      <Checkbox label={say('secrets.sheet.identity')} isSelected={hasIdentity} onChange={setHasIdentity} />
      <p className="muted small">{say('secrets.sheet.printer')}</p>
      <PrintedSheet words={words} sheet={sheet} hasIdentity={hasIdentity} />
      <div className="row row-end">
        <Button look="quiet" onPress={onClose}>
          {say('app.close')}
        </Button>
        <Button
          look="primary"
          icon={<Printer size={16} aria-hidden />}
          onPress={() => {
            window.print();
          }}
        >
          {say('secrets.sheet.print')}
        </Button>
      </div>
    </div>
  );
}
