import { useEffect, useRef, useState } from 'react';
import type { AnyReference } from '#shared/schema/ids';
import { Button } from '../../ui/button';
import { SelectField } from '../../ui/fields/choice-field';
import { TextField } from '../../ui/fields/text-field';
import { useFormDesk } from '../desk/form-desk';
import { formKeys } from '../desk/form-keys';
import { choiceInWords } from '../../records/record-title';
import { useTranslator } from '../../program/translation';
import type { Candidate } from '../candidates/candidates';
import { type Creation, newFields } from '../candidates/creation';
import { ProbablyTheSame } from '../candidates/probably-the-same';
import { useInSight } from '../candidates/use-in-sight';

type CreateFormProps = {
  readonly creation: Creation;
  readonly name: string;
  readonly onName: (name: string) => void;
  /** What is there already and may be meant. */
  readonly meant: readonly Candidate[];
  readonly onUse: (candidate: Candidate) => void;
  readonly onCreated: (to: AnyReference) => void;
  readonly onCancel: () => void;
};

/** A small form under a field: a name and a kind are enough, everything else can be filled in later. */
export function CreateForm({ creation, name, onName, meant, onUse, onCreated, onCancel }: CreateFormProps) {
  const translator = useTranslator();
  const { say } = translator;
  const shown = useInSight();
  const { create } = useFormDesk();
  const [kind, setKind] = useState(creation.preset);
  const [state, setState] = useState<'open' | 'saving' | 'failed'>('open');
  const nameInput = useRef<HTMLInputElement>(null);
  const hadMeant = useRef(meant.length > 0);
  useEffect(() => {
    if (!hadMeant.current) nameInput.current?.focus();
  }, []);
  const make = async (): Promise<void> => {
    if (name.trim() === '' || state === 'saving') return;
    setState('saving');
    const to = await create(creation.kind, newFields(creation, name.trim(), kind));
    if (to === undefined) setState('failed');
    else onCreated(to);
  };
  const what = say(`kind.${creation.kind}.one`);
  return (
    <div
      ref={shown}
      className="create-form"
      data-own-keys
      role="group"
      aria-label={say('picker.newRecord', { kind: what })}
      onKeyDown={formKeys(() => void make(), onCancel)}
    >
      {meant.length > 0 && <ProbablyTheSame candidates={meant} onUse={onUse} takesFocus />}
      <div className="create-fields">
        <TextField label={say('picker.name')} value={name} onChange={onName} inputRef={nameInput} />
        {creation.kinds.length > 0 && (
          <SelectField
            label={say('picker.kind')}
            value={kind ?? ''}
            onChange={setKind}
            options={creation.kinds.map((value) => ({
              value,
              label: choiceInWords(`${creation.kind}-kind`, value, translator),
            }))}
          />
        )}
      </div>
      {state === 'failed' && <p className="field-error">{say('picker.notCreated')}</p>}
      <div className="create-buttons">
        <Button look="primary" small isDisabled={name.trim() === ''} onPress={() => void make()}>
          {say(meant.length > 0 ? 'picker.createAnyway' : 'picker.createIt')}
        </Button>
        <Button look="quiet" small onPress={onCancel}>
          {say('app.cancel')}
        </Button>
      </div>
    </div>
  );
}
