import { useState } from 'react';
import type { Failure, FailureCode } from '#shared/failure';
import { useAnnounce } from '../../../program/announcer';
import { FailureNotice } from '../../../program/failure-notice';
import { useTranslator } from '../../../program/translation';
import { Button } from '../../../ui/button';
import type { BackupDesk } from './backup-desk';
import { countsInWords } from '../facts/in-words';
import { useAutomaticBackups } from './use-automatic-backups';

/**
 * Backups that nobody has to ask for. One that succeeds is announced; a failure is shown once, until it is read
 * or one succeeds.
 */
export function AutomaticBackups({ desk }: { readonly desk: BackupDesk }) {
  const translator = useTranslator();
  const { say } = translator;
  const announce = useAnnounce();
  const [failure, setFailure] = useState<Failure>();
  const [read, setRead] = useState<FailureCode>();
  useAutomaticBackups(desk, (made) => {
    if (made.ok) setRead(undefined);
    setFailure(made.ok ? undefined : made.failure);
    if (made.ok && made.value.lost !== undefined) announce(say('safekeeping.backup.incompleteItself'));
    else if (made.ok) announce(say('safekeeping.backup.madeItself', { counts: countsInWords(made.value, translator) }));
  });
  if (failure === undefined || failure.code === read) return null;
  return (
    <div className="frame-notices">
      <FailureNotice failure={failure}>
        <p>{say('safekeeping.backup.failedItself')}.</p>
        <div>
          <Button
            small
            onPress={() => {
              setRead(failure.code);
            }}
          >
            {say('safekeeping.understood')}
          </Button>
        </div>
      </FailureNotice>
    </div>
  );
}
