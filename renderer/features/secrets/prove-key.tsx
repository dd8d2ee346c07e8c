import type { SecretsState } from '#shared/contract/secrets-api';
import { useProgram } from '../../program/program';
import { useSay } from '../../program/translation';
import { Done } from './done';
import { WithKey } from './with-key';

type ProveKeyProps = { readonly onChanged: (state: SecretsState) => void; readonly onClose: () => void };

/** The drill: the recovery key is typed while nothing depends on it. Nothing is changed. */
export function ProveKey({ onChanged, onClose }: ProveKeyProps) {
  const say = useSay();
  const { vault } = useProgram();
  const prove = async (words: string) => {
    const proved = await vault.proveRecoveryKey(words);
    if (proved.ok) onChanged(proved.value);
    return proved;
  };
  return (
    <WithKey lead={say('secrets.prove.lead')} action={say('secrets.prove.check')} use={prove} onClose={onClose}>
      {() => (
        <Done text={say('secrets.prove.done')} onClose={onClose}>
          <p>{say('secrets.prove.doneMore')}</p>
        </Done>
      )}
    </WithKey>
  );
}
