import { partyKinds } from '#shared/kinds/party';
import { useSay } from '../../../program/translation';
import { ChoiceField } from '../../../ui/fields/choice-field';
import { TextField } from '../../../ui/fields/text-field';
import { firstRoles } from './answers';
import type { StepProps } from './step-props';

type WhoStepProps = StepProps & { readonly isNameMissing: boolean };

const kinds = partyKinds.filter((kind) => kind !== 'anonymous-unit');
const genders = ['', 'female', 'male'] as const;

/** Who the case book is about; only the name is needed. */
export function WhoStep({ answers, onAnswer, isNameMissing }: WhoStepProps) {
  const say = useSay();
  const isPerson = answers.kind === 'person';
  return (
    <>
      <TextField
        label={say('newBook.name')}
        hint={say('newBook.nameHint')}
        error={isNameMissing ? say('newBook.nameMissing') : undefined}
        value={answers.name}
        onChange={(name) => {
          onAnswer({ name });
        }}
        autoFocus
        autoComplete="off"
      />
      <TextField
        label={say('newBook.otherName')}
        hint={say('newBook.otherNameHint')}
        value={answers.otherName}
        onChange={(otherName) => {
          onAnswer({ otherName });
        }}
        autoComplete="off"
      />
      <ChoiceField
        label={say('newBook.kind')}
        options={kinds.map((value) => ({ value, label: say(`choice.party-kind.${value}`) }))}
        value={answers.kind}
        onChange={(kind) => {
          onAnswer({ kind });
        }}
      />
      {isPerson && (
        <ChoiceField
          label={say('newBook.gender')}
          options={genders.map((value) => ({
            value,
            label: value === '' ? say('newBook.unsaid') : say(`choice.party-gender.${value}`),
          }))}
          value={answers.gender}
          onChange={(gender) => {
            onAnswer({ gender });
          }}
        />
      )}
      <ChoiceField
        label={say('newBook.role')}
        options={firstRoles.map((value) => ({ value, label: say(`choice.party-roles.${value}`) }))}
        value={answers.role}
        onChange={(role) => {
          onAnswer({ role });
        }}
      />
    </>
  );
}
