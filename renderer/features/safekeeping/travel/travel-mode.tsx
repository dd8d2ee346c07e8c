import { Luggage } from 'lucide-react';
import { useState } from 'react';
import { useSay } from '../../../program/translation';
import { Button } from '../../../ui/button';
import type { BackupDesk } from '../backups/backup-desk';
import { TravelDialog } from './travel-dialog';

/** Takes everything away from this computer, before a border or a search. */
export function TravelMode({ desk }: { readonly desk: BackupDesk }) {
  const say = useSay();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <section className="panel panel-body stack-small" aria-labelledby="travel-heading">
      <h2 id="travel-heading">{say('travel.title')}</h2>
      <p className="muted">{say('travel.more')}</p>
      <div>
        <Button
          icon={<Luggage size={16} aria-hidden />}
          onPress={() => {
            setIsOpen(true);
          }}
        >
          {say('travel.open')}
        </Button>
      </div>
      {isOpen && (
        <TravelDialog
          desk={desk}
          onClose={() => {
            setIsOpen(false);
          }}
        />
      )}
    </section>
  );
}
