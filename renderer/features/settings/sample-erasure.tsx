import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { CaseBookCard } from '#shared/contract/vault-api';
import { useAnnounce } from '../../program/announcer';
import { FailureNotice } from '../../program/failure-notice';
import { useProgram } from '../../program/program';
import { useSay } from '../../program/translation';
import { useTask } from '../../program/use-task';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';

type SampleErasureProps = { readonly sample: readonly CaseBookCard[]; readonly onErased: () => void };

/** Takes the sample out of the vault, when its time is over. */
export function SampleErasure({ sample, onErased }: SampleErasureProps) {
  const say = useSay();
  const announce = useAnnounce();
  const { vault } = useProgram();
  const [isAsking, setIsAsking] = useState(false);
  const [task, run] = useTask<true>();
  const erase = async (): Promise<void> => {
    const erased = await run(async () => {
      const result = await vault.eraseSample();
      return result.ok ? { ok: true, value: true } : result;
    });
    setIsAsking(false);
    if (erased === undefined) return;
    announce(say('settings.sampleErased'));
    onErased();
  };
  return (
    <section className="panel panel-body stack-small" aria-labelledby="sample-heading">
      <h2 id="sample-heading">{say('settings.sample')}</h2>
      <p className="muted">{say('settings.sampleMore')}</p>
      {task.failure !== undefined && <FailureNotice failure={task.failure} />}
      <div>
        <Button
          icon={<Trash2 size={16} aria-hidden />}
          onPress={() => {
            setIsAsking(true);
          }}
        >
          {say('settings.sampleErase')}
        </Button>
      </div>
      <Dialog
        title={say('settings.sampleAsk')}
        role="alertdialog"
        isOpen={isAsking}
        isBusy={task.isRunning}
        onClose={() => {
          setIsAsking(false);
        }}
      >
        <p>{say('settings.sampleAskMore')}</p>
        <ul>
          {sample.map(({ id, title }) => (
            <li key={id}>{title}</li>
          ))}
        </ul>
        <div className="row row-end">
          <Button
            look="quiet"
            autoFocus
            isPending={task.isRunning}
            onPress={() => {
              setIsAsking(false);
            }}
          >
            {say('app.cancel')}
          </Button>
          <Button look="danger" isPending={task.isRunning} onPress={() => void erase()}>
            {say('settings.sampleErase')}
          </Button>
        </div>
      </Dialog>
    </section>
  );
}
