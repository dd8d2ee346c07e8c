import type { Result } from '#shared/result';
import { useAnnounce } from '../../program/announcer';
import { FailureNotice } from '../../program/failure-notice';
import { useSay } from '../../program/translation';
import { useTask } from '../../program/use-task';
import type { HolderSession } from '../../session/holder-session';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { WhatRemains } from './what-remains';

/** Something of a holder that is to be forgotten for good, in words. */
export type Forgetting = {
  readonly words: {
    readonly title: string;
    /** What goes. */
    readonly lead: string;
    /** What stays, after "What stays:". */
    readonly stays: string;
    readonly confirm: string;
    /** Is announced when it is done. */
    readonly done: string;
  };
  readonly session: HolderSession;
  readonly work: () => Promise<Result<void>>;
};

type ForgetDialogProps = Forgetting & { readonly onEnd: (how: 'begin' | 'done') => void };

/** Asks whether something is to be forgotten, forgets it, and says so. Nothing brings it back. */
export function ForgetDialog({ words, session, work, onEnd }: ForgetDialogProps) {
  const say = useSay();
  const announce = useAnnounce();
  const [{ isRunning, failure }, run] = useTask<true>();
  const forget = async (): Promise<void> => {
    const done = await run(async () => {
      const result = await session.forgetBy(work);
      return result.ok ? { ok: true, value: true } : result;
    });
    if (done === undefined) return;
    announce(words.done);
    onEnd('done');
  };
  const cancel = (): void => {
    onEnd('begin');
  };
  return (
    <Dialog title={words.title} role="alertdialog" isOpen isBusy={isRunning} onClose={cancel}>
      <p>{words.lead}</p>
      <p>{say('forget.keys')}</p>
      <p>{say('forget.stays', { what: words.stays })}</p>
      <WhatRemains />
      {failure !== undefined && <FailureNotice failure={failure} />}
      <div className="row row-end">
        <Button onPress={cancel} autoFocus isPending={isRunning}>
          {say('app.cancel')}
        </Button>
        <Button look="danger" isPending={isRunning} onPress={() => void forget()}>
          {isRunning ? say('forget.working') : words.confirm}
        </Button>
      </div>
    </Dialog>
  );
}
