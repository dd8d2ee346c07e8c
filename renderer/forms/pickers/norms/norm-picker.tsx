import { useRef, useState } from 'react';
import { NormCitation } from '#shared/schema/record';
import type { FoundRecord } from '../../../records/lookup';
import { useAnnounce } from '../../../program/announcer';
import { useFormDesk } from '../../desk/form-desk';
import { recordTitle } from '../../../records/record-title';
import { useTranslator } from '../../../program/translation';
import { placeIn } from '../../desk/field-props';
import { CitingBox } from '../../candidates/citing-box';
import { NormForm } from './norm-form';
import { normOffer } from './norm-options';
import { NormRow } from './norm-row';
import { createOption } from '../../candidates/option-groups';
import { useDateAt } from '../../candidates/use-date-at';
import { useTypedText } from '../../desk/use-typed-text';

type NormPickerProps = {
  readonly place: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly advice?: string | undefined;
  readonly citations: readonly NormCitation[];
  /** Only one can be cited; another takes its place. */
  readonly isSingle: boolean;
  readonly onChange: (citations: readonly NormCitation[]) => void;
};

const noNorms: readonly FoundRecord[] = [];

/** Cites articles of the register as a lawyer writes them: "164 part 2 CC". */
export function NormPicker({ place, label, help, advice, citations, isSingle, onChange }: NormPickerProps) {
  const translator = useTranslator();
  const { say } = translator;
  const announce = useAnnounce();
  const { candidates } = useFormDesk();
  const input = useRef<HTMLInputElement>(null);
  const [text, type] = useTypedText(place);
  const [isAwake, setAwake] = useState(false);
  const [isCreating, setCreating] = useState(false);
  const date = useDateAt(place);
  const norms = isAwake ? candidates('norm') : noNorms;
  const offer = normOffer(text, norms, translator);
  const add = (citation: NormCitation, name: string): void => {
    type('');
    setCreating(false);
    onChange(isSingle ? [citation] : [...citations, citation]);
    announce(say('picker.taken', { name }));
    input.current?.focus();
  };
  const choose = (id: string): void => {
    const match = offer.byId.get(id);
    if (id === createOption) setCreating(true);
    if (match === undefined) return;
    const { part, paragraph, value } = match;
    add(cite(value.id, part, paragraph), recordTitle('norm', value.record, translator));
  };
  return (
    <CitingBox
      place={place}
      label={label}
      help={help}
      advice={advice}
      inputRef={input}
      placeholder={say('picker.normHint')}
      leftOver={isCreating ? undefined : say('picker.notChosen')}
      text={text}
      onText={type}
      groups={offer.groups}
      preferred={offer.preferred}
      onChoose={choose}
      onEnter={() => {
        setCreating(true);
      }}
      onFocus={() => {
        setAwake(true);
      }}
      status={say('picker.found', { count: offer.count })}
      citations={citations}
      idOf={({ norm }) => norm}
      onChange={onChange}
      row={({ cited, at, ...row }) => (
        <NormRow {...row} citation={cited} place={isSingle ? place : placeIn(place, at)} date={date} />
      )}
    >
      {isCreating && (
        <NormForm
          text={text}
          norms={norms}
          onCreated={(id, part) => {
            add(cite(id, part, undefined), text.trim());
          }}
          onCancel={() => {
            setCreating(false);
            input.current?.focus();
          }}
        />
      )}
    </CitingBox>
  );
}

function cite(norm: string, part: string | undefined, paragraph: string | undefined): NormCitation {
  return NormCitation.parse({ norm, part, paragraph });
}
