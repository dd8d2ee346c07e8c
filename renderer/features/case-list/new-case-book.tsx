import { type SubmitEvent, useState } from 'react';
import type { CaseBookState } from '#shared/contract/vault-api';
import { partyKinds } from '#shared/model/party';
import { FailureNotice } from '../../foundation/failure-notice';
import { useProgram } from '../../foundation/program';
import { useSay } from '../../foundation/translation';
import { useTask } from '../../foundation/use-task';
import { Button } from '../../ui/button';
import { ChoiceField } from '../../ui/choice-field';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/text-field';

type NewCaseBookProps = { readonly onClose: () => void; readonly onCreated: (state: CaseBookState) => void };

const kinds = partyKinds.filter((kind) => kind !== 'anonymous-unit');

/** A name and what it is the name of: enough to begin a case book. */
export function NewCaseBook({ onClose, onCreated }: NewCaseBookProps) {
  const say = useSay();
  const { vault } = useProgram();
  const [title, setTitle] = useState('');
  const [subjectKind, setSubjectKind] = useState<(typeof partyKinds)[number]>('person');
  const [isMissing, setIsMissing] = useState(false);
  const [creation, run] = useTask<CaseBookState>();
  const create = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    setIsMissing(title.trim() === '');
    if (title.trim() === '' || creation.isRunning) return;
    const created = await run(() => vault.createCaseBook({ title: title.trim(), subjectKind }));
    if (created !== undefined) onCreated(created);
  };
  return (
    <Dialog title={say('newBook.title')} isOpen onClose={onClose}>
      <form className="stack" onSubmit={(event) => void create(event)}>
        <TextField
          label={say('newBook.name')}
          hint={say('newBook.nameHint')}
          error={isMissing && title.trim() === '' ? say('newBook.nameMissing') : undefined}
          value={title}
          onChange={setTitle}
          autoFocus
        />
        <ChoiceField
          label={say('newBook.kind')}
          options={kinds.map((value) => ({ value, label: say(`choice.party-kind.${value}`) }))}
          value={subjectKind}
          onChange={setSubjectKind}
        />
        {creation.failure !== undefined && <FailureNotice failure={creation.failure} />}
        <div className="row row-end">
          <Button look="quiet" onPress={onClose}>
            {say('app.cancel')}
          </Button>
          <Button look="primary" type="submit" isDisabled={creation.isRunning}>
            {say(creation.isRunning ? 'newBook.creating' : 'newBook.create')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
