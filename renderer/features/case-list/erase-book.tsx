import { type SubmitEvent, useState } from 'react';
import type { CaseBookCard } from '#shared/contract/vault-api';
import type { BookId } from '#shared/schema/ids';
import type { Result } from '#shared/result';
import { WhatRemains } from '../../holder/forget/what-remains';
import { useAnnounce } from '../../program/announcer';
import { FailureNotice } from '../../program/failure-notice';
import { useProgram } from '../../program/program';
import { useSay } from '../../program/translation';
import { useTask } from '../../program/use-task';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/fields/text-field';

type EraseProps = {
  readonly card: CaseBookCard;
  readonly onClose: () => void;
  readonly onErased: (ids: readonly BookId[]) => void;
};

/** Deletes a case book for ever: only after its title was typed, because nothing brings it back. */
export function EraseBook({ card, onClose, onErased }: EraseProps) {
  const say = useSay();
  const { vault } = useProgram();
  const [typed, setTyped] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  const isSame = typed.trim() === card.title.trim();
  const [isErasing, failure, erase] = useErasing([card.id], () => vault.eraseCaseBooks([card.id]), onErased);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setIsWrong(!isSame);
    if (isSame && !isErasing) erase();
  };
  return (
    <Dialog title={say('caseList.eraseTitle')} role="alertdialog" isOpen isBusy={isErasing} onClose={onClose}>
      <form className="stack" onSubmit={submit}>
        <p>{say('caseList.eraseLead', { title: card.title, count: card.records })}</p>
        <WhatRemains />
        <p>{say('caseList.eraseAdvice')}</p>
        <TextField
          label={say('caseList.eraseType', { title: card.title })}
          error={isWrong && !isSame ? say('caseList.eraseDiffers') : undefined}
          value={typed}
          onChange={setTyped}
          autoFocus
        />
        {failure !== undefined && <FailureNotice failure={failure} />}
        <div className="row row-end">
          <Button onPress={onClose} isPending={isErasing}>
            {say('app.cancel')}
          </Button>
          <Button look="danger" type="submit" isPending={isErasing}>
            {say(isErasing ? 'caseList.erasing' : 'caseList.eraseNow')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

type EraseSampleProps = Omit<EraseProps, 'card'> & { readonly sample: readonly CaseBookCard[] };

/** Deletes everything that came with the sample. */
export function EraseSample({ sample, onClose, onErased }: EraseSampleProps) {
  const say = useSay();
  const { vault } = useProgram();
  const ids = sample.map(({ id }) => id);
  const [isErasing, failure, erase] = useErasing(ids, () => vault.eraseSample(), onErased);
  return (
    <Dialog title={say('caseList.eraseSampleTitle')} role="alertdialog" isOpen isBusy={isErasing} onClose={onClose}>
      <p>{say('caseList.eraseSampleLead', { count: sample.length })}</p>
      <ul>
        {sample.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ul>
      {failure !== undefined && <FailureNotice failure={failure} />}
      <div className="row row-end">
        <Button onPress={onClose} autoFocus isPending={isErasing}>
          {say('app.cancel')}
        </Button>
        <Button look="danger" isPending={isErasing} onPress={erase}>
          {say(isErasing ? 'caseList.erasing' : 'caseList.eraseSampleNow')}
        </Button>
      </div>
    </Dialog>
  );
}

function useErasing(
  ids: readonly BookId[],
  work: () => Promise<Result<void>>,
  onErased: (ids: readonly BookId[]) => void,
) {
  const say = useSay();
  const announce = useAnnounce();
  const [task, run] = useTask<true>();
  const erase = async (): Promise<void> => {
    const done = await run(async () => {
      const result = await work();
      return result.ok ? { ok: true, value: true } : result;
    });
    if (done === undefined) return;
    announce(say('caseList.erased'));
    onErased(ids);
  };
  return [task.isRunning, task.failure, () => void erase()] as const;
}
