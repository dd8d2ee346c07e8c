import { KeyRound } from 'lucide-react';
import { useState } from 'react';
import type { BackupPlan } from '#shared/contract/backup-api';
import { useSay } from '../../../program/translation';
import { Button } from '../../../ui/button';
import type { BackupDesk } from './backup-desk';
import { Colleagues } from './colleagues';
import { RecoveryKeyDialog } from './recovery-key-dialog';

type BackupKeysProps = { readonly desk: BackupDesk; readonly plan: BackupPlan };

/** Who can open the backups: the recovery key, and others by their public keys. */
export function BackupKeys({ desk, plan }: BackupKeysProps) {
  const say = useSay();
  const [isAsking, setIsAsking] = useState(false);
  const isSet = plan.recoveryRecipient !== undefined;
  return (
    <div className="stack">
      <div className="stack-small">
        <h3>{say('safekeeping.keys.title')}</h3>
        <p>
          <strong>{say('safekeeping.keys.recovery')}.</strong>{' '}
          {say(isSet ? 'safekeeping.keys.recoverySet' : 'safekeeping.keys.recoveryNotSet')}
        </p>
        {!isSet && (
          <div>
            <Button
              icon={<KeyRound size={16} aria-hidden />}
              onPress={() => {
                setIsAsking(true);
              }}
            >
              {say('safekeeping.keys.recoveryType')}
            </Button>
          </div>
        )}
      </div>
      <Colleagues desk={desk} recipients={plan.recipients} />
      <RecoveryKeyDialog
        desk={desk}
        isOpen={isAsking}
        onClose={() => {
          setIsAsking(false);
        }}
      />
    </div>
  );
}
