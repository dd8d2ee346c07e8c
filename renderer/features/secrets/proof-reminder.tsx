import { useSay } from '../../program/translation';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { proofDue } from './proof-due';
import { useSecretsState } from './use-secrets-state';

/** The recovery key was not shown to be at hand for a year, or never: a line on the start page, until it is shown. */
export function ProofReminder({ onOpen }: { readonly onOpen: () => void }) {
  const say = useSay();
  const [state] = useSecretsState();
  const due = proofDue(state);
  if (due === undefined) return null;
  return (
    <Notice title={say(due)} still>
      <div>
        <Button small onPress={onOpen}>
          {say('secrets.prove.goThere')}
        </Button>
      </div>
    </Notice>
  );
}
