import { useState } from 'react';
import type { SecretsState } from '#shared/contract/secrets-api';
import type { MessageKey } from '#shared/i18n/messages';
import { momentInWords } from '../../program/moments';
import { useSay, useTranslator } from '../../program/translation';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Notice } from '../../ui/notice';
import { ChangeKey } from './change-key';
import { ChangePassphrase } from './change-passphrase';
import { MakeShares } from './make-shares';
import { PrintSheet } from './print-sheet';
import { proofDue } from './proof-due';
import { ProveKey } from './prove-key';
import { RenewVault } from './renew-vault';
import { useSecretsState } from './use-secrets-state';
import './secrets-section.css';

const tasks = ['passphrase', 'renew', 'prove', 'key', 'sheet', 'shares'] as const;
type TaskName = (typeof tasks)[number];

type SecretsSectionProps = {
  /** The keys or the proof are others now, and with them what the backups are shut for. */
  readonly onChanged: () => void;
};

/** What opens the vault: changing it, proving it, and keeping it on paper. */
export function SecretsSection({ onChanged }: SecretsSectionProps) {
  const say = useSay();
  const translator = useTranslator();
  const [state, setState] = useSecretsState();
  const [open, setOpen] = useState<TaskName>();
  const close = (): void => {
    setOpen(undefined);
  };
  const take = (changed: SecretsState): void => {
    setState(changed);
    onChanged();
  };
  const proved = state?.recoveryProvedAt;
  const due = proofDue(state);
  return (
    <section className="panel panel-body stack" aria-labelledby="secrets-heading">
      <h2 id="secrets-heading">{say('secrets.title')}</h2>
      {due !== undefined && <Notice title={say(due)} still />}
      <ul className="secrets-tasks">
        {tasks.map((task) => (
          <li key={task} className="secrets-task">
            <div>
              <h3 className="secrets-task-title">{say(titleOf(task))}</h3>
              <p className="muted small">{say(moreOf(task))}</p>
              {task === 'prove' && proved !== undefined && (
                <p className="small">{say('secrets.prove.last', { moment: momentInWords(proved, translator) })}</p>
              )}
            </div>
            <Button
              small
              onPress={() => {
                setOpen(task);
              }}
            >
              {say(openerOf(task))}
            </Button>
          </li>
        ))}
      </ul>
      <Dialog
        title={open === undefined ? '' : say(titleOf(open))}
        isOpen={open !== undefined}
        onClose={close}
        role="alertdialog"
      >
        {open === 'passphrase' && <ChangePassphrase onClose={close} />}
        {open === 'renew' && <RenewVault onChanged={take} onClose={close} />}
        {open === 'prove' && <ProveKey onChanged={take} onClose={close} />}
        {open === 'key' && <ChangeKey onChanged={take} onClose={close} />}
        {open === 'sheet' && <PrintSheet onClose={close} />}
        {open === 'shares' && <MakeShares onClose={close} />}
      </Dialog>
    </section>
  );
}

function titleOf(task: TaskName): MessageKey {
  return `secrets.${task}.title`;
}

function moreOf(task: TaskName): MessageKey {
  return `secrets.${task}.more`;
}

function openerOf(task: TaskName): MessageKey {
  return `secrets.${task}.open`;
}
