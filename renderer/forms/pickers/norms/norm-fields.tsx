import type { Ref } from 'react';
import { Norm } from '#shared/kinds/registers/norm';
import { choiceInWords, fieldInWords } from '../../../records/record-title';
import { useTranslator } from '../../../program/translation';
import { SelectField } from '../../../ui/fields/choice-field';
import { TextField } from '../../../ui/fields/text-field';
import { anotherLaw, type NewNorm } from './use-new-norm';

type NormFieldsProps = {
  readonly norm: NewNorm;
  readonly first: Ref<HTMLInputElement>;
};

/** What an article needs at least; of a law that the register does not know, its name and kind too. */
export function NormFields({ norm, first }: NormFieldsProps) {
  const translator = useTranslator();
  const { typed, type } = norm;
  const label = (name: string): string => fieldInWords({ group: 'norm', name }, translator);
  return (
    <div className="create-fields">
      <TextField
        label={label('article')}
        value={typed.article}
        onChange={(article) => {
          type({ article });
        }}
        inputRef={first}
      />
      <SelectField
        label={label('code')}
        value={typed.law}
        onChange={(law) => {
          type({ law });
        }}
        options={[
          ...norm.laws.map((name) => ({ value: name, label: name })),
          { value: anotherLaw, label: translator.say('picker.anotherLaw') },
        ]}
      />
      {!norm.isOfKnownLaw && <LawFields norm={norm} />}
      <TextField
        label={label('title')}
        value={typed.title}
        onChange={(title) => {
          type({ title });
        }}
      />
    </div>
  );
}

function LawFields({ norm: { typed, type } }: Pick<NormFieldsProps, 'norm'>) {
  const translator = useTranslator();
  return (
    <>
      <TextField
        label={translator.say('picker.nameOfLaw')}
        value={typed.own}
        onChange={(own) => {
          type({ own });
        }}
      />
      <SelectField
        label={fieldInWords({ group: 'norm', name: 'kind' }, translator)}
        value={typed.kind}
        onChange={(kind) => {
          type({ kind });
        }}
        options={Norm.schema.shape.kind.options.map((value) => ({
          value,
          label: choiceInWords('norm-kind', value, translator),
        }))}
      />
    </>
  );
}
