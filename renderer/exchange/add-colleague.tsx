import { type SubmitEvent, useState } from 'react';
import type { ExchangeCard } from '#shared/contract/exchange-api';
import { useAnnounce } from '../program/announcer';
import { FailureNotice } from '../program/failure-notice';
import { useProgram } from '../program/program';
import { useSay } from '../program/translation';
import { useTask } from '../program/use-task';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { TextField } from '../ui/fields/text-field';
import { SixWords } from './six-words';

type AddColleagueProps = {
  /** Somebody whose code is known already, from a file. */
  readonly sender?: ExchangeCard;
  /** Hears of all colleagues, and the code of the one who is new. */
  readonly onAdded: (all: readonly ExchangeCard[], code: string) => void;
  readonly onClose: () => void;
};

/** Adds somebody by their name and code. */
export function AddColleague({ sender, onAdded, onClose }: AddColleagueProps) {
  const say = useSay();
  const announce = useAnnounce();
  const { vault } = useProgram();
  const [name, setName] = useState(sender?.name ?? '');
  const [typed, setTyped] = useState('');
  const [task, run] = useTask<readonly ExchangeCard[]>();
  const code = sender?.code ?? typed.trim();
  const isReady = name.trim() !== '' && code !== '';
  const add = async (): Promise<void> => {
    const all = await run(() => vault.addColleague(name.trim(), code));
    if (all === undefined) return;
    announce(say('exchange.colleagues.added', { name: name.trim() }));
    onAdded(all, code);
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (isReady && !task.isRunning) void add();
  };
  return (
    <Dialog
      title={say(sender === undefined ? 'exchange.colleagues.addTitle' : 'exchange.colleagues.rememberTitle')}
      isOpen
      isBusy={task.isRunning}
      onClose={onClose}
    >
      <form className="stack" onSubmit={submit}>
        <TextField
          label={say('exchange.colleagues.name')}
          value={name}
          onChange={setName}
          maxLength={120}
          autoComplete="off"
          autoFocus
        />
        {sender === undefined ? (
          <TextField
            label={say('exchange.colleagues.code')}
            hint={say('exchange.colleagues.codeHint')}
            value={typed}
            onChange={setTyped}
            autoComplete="off"
            spellCheck="false"
          />
        ) : (
          <SixWords
            label={say('exchange.take.unknownWords')}
            words={sender.words}
            more={say('exchange.colleagues.rememberMore')}
          />
        )}
        {task.failure !== undefined && <FailureNotice failure={task.failure} />}
        <div className="row row-end">
          <Button look="quiet" isPending={task.isRunning} onPress={onClose}>
            {say('app.cancel')}
          </Button>
          <Button look="primary" type="submit" isDisabled={!isReady} isPending={task.isRunning}>
            {say(sender === undefined ? 'exchange.colleagues.addGo' : 'exchange.colleagues.rememberGo')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
