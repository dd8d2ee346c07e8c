import { useEffect, useState } from 'react';
import type { Part } from '#shared/contract/parts';
import { useProgram } from '../../../program/program';
import { useSay } from '../../../program/translation';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Fold } from '../../../ui/fold';
import { Progress } from '../../../ui/progress';
import { SearchField } from '../../../ui/fields/search-field';

type LicencesDialogProps = { readonly isOpen: boolean; readonly onClose: () => void };

/** What the program is made of, with the words of each licence, and a search over all of it. */
export function LicencesDialog({ isOpen, onClose }: LicencesDialogProps) {
  const say = useSay();
  return (
    <Dialog title={say('safekeeping.licences.title')} isOpen={isOpen} onClose={onClose} isWide>
      <Licences />
      <div className="row row-end">
        <Button onPress={onClose}>{say('app.close')}</Button>
      </div>
    </Dialog>
  );
}

function Licences() {
  const say = useSay();
  const { readParts } = useProgram();
  const [parts, setParts] = useState<readonly Part[]>();
  const [wanted, setWanted] = useState('');
  useEffect(() => {
    void readParts().then(setParts);
  }, [readParts]);
  if (parts === undefined) return <Progress label={say('app.loading')} />;
  const found = parts.filter((part) => isFound(part, wanted));
  return (
    <>
      <SearchField
        label={say('safekeeping.licences.search')}
        clearLabel={say('safekeeping.licences.clear')}
        value={wanted}
        onChange={setWanted}
      />
      <p className="muted small" aria-live="polite">
        {say('safekeeping.licences.count', { count: found.length })}
      </p>
      <div className="parts">
        {found.map(({ name, version, licence, text }) => (
          <Fold key={`${name} ${version}`} title={`${name} ${version} · ${licence}`}>
            <p className="licence-text selectable">{text === '' ? say('safekeeping.licences.noText') : text}</p>
          </Fold>
        ))}
        <p className="muted">{say('safekeeping.licences.chromium')}</p>
      </div>
    </>
  );
}

function isFound({ name, version, licence, text }: Part, wanted: string): boolean {
  const all = [name, version, licence, text].join(' ').toLowerCase();
  return wanted
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => all.includes(word));
}
