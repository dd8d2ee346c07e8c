import { type SubmitEvent, useState } from 'react';
import type { BackupPreview, BackupRecord } from '#shared/contract/backup-api';
import { FailureNotice } from '../../../program/failure-notice';
import { useProgram } from '../../../program/program';
import { useTranslator } from '../../../program/translation';
import { useTask } from '../../../program/use-task';
import { Button } from '../../../ui/button';
import { Progress } from '../../../ui/progress';
import { TextField } from '../../../ui/fields/text-field';
import { useDialogBusy } from '../../../ui/use-dialog-busy';
import { countsInWords } from '../facts/in-words';

type TravelErasingProps = {
  readonly proved: BackupPreview;
  readonly made: BackupRecord | undefined;
  readonly onClose: () => void;
};

/** Asks once more, by a word that must be typed. When it is done this page is gone, so nothing is said after. */
export function TravelErasing({ proved, made, onClose }: TravelErasingProps) {
  const translator = useTranslator();
  const { say } = translator;
  const { main } = useProgram();
  const [typed, setTyped] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  const [task, run] = useTask<undefined>();
  useDialogBusy(task.isRunning);
  const word = say('travel.word');
  const isSame = typed.trim().toLowerCase() === word.toLowerCase();
  const counts = countsInWords({ caseBooks: proved.caseBooks.length, records: proved.records }, translator);
  const erase = (event: SubmitEvent): void => {
    event.preventDefault();
    setIsWrong(!isSame);
    if (isSame && !task.isRunning) void run(() => main['vault.erase-everything']());
  };
  return (
    <form className="stack" onSubmit={erase}>
      <p>
        <strong>{say('travel.proved', { counts })}</strong>
      </p>
      <p>{say('travel.eraseLead', { place: made?.placeName ?? '' })}</p>
      <ul className="travel-steps">
        <li>{say('travel.eraseNoWay')}</li>
        <li>{say('travel.eraseFlash')}</li>
        <li>{say('travel.eraseProgram')}</li>
      </ul>
      <TextField
        label={say('travel.type', { word })}
        error={isWrong && !isSame ? say('travel.typeDiffers', { word }) : undefined}
        value={typed}
        onChange={setTyped}
        isReadOnly={task.isRunning}
        autoComplete="off"
        spellCheck="false"
        autoFocus
      />
      {task.failure !== undefined && <FailureNotice failure={task.failure} />}
      {task.isRunning && <Progress label={say('travel.erasing')} />}
      <div className="row row-end">
        <Button look="quiet" isPending={task.isRunning} onPress={onClose}>
          {say('travel.stop')}
        </Button>
        <Button look="danger" type="submit" isPending={task.isRunning}>
          {say('travel.erase')}
        </Button>
      </div>
    </form>
  );
}
