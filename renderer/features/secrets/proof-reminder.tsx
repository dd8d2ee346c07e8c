import { useSay } from '../../foundation/translation';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { useSecretsState } from './use-secrets-state';

/** A year after the recovery key was last shown to be at hand: a line on the start page, until it is shown again. */
export function ProofReminder({ onOpen }: { readonly onOpen: () => void }) {
  const say = useSay();
  const [state] = useSecretsState();
  if (state?.isProofDue !== true) return null;
  return (
    <Notice title={say('secrets.prove.due')} still>
      <div>
        <Button small onPress={onOpen}>
          {say('secrets.prove.goThere')}
        </Button>
      </div>
    </Notice>
  );
}
