import { useRef, useState } from 'react';
import { NormCitation } from '#shared/model/record';
import type { FoundRecord } from '../../records/lookup';
import { LookupBox } from '../../../ui/lookup-box';
import { useAnnounce } from '../../announcer';
import { useFormDesk } from '../../forms/form-desk';
import { recordTitle } from '../../records/record-title';
import { useTranslator } from '../../translation';
import { fieldElementId, placeIn } from '../field-props';
import { NormForm } from './norm-form';
import { normOffer } from './norm-options';
import { NormRow } from './norm-row';
import { createOption } from './option-groups';
import { useDateAt } from './use-date-at';
import { useTypedText } from './use-typed-text';
import './pickers.css';

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
  const last = citations.at(-1);
  const removeAt = (at: number): void => {
    onChange(citations.filter((_, index) => index !== at));
    input.current?.focus();
  };
  return (
    <div className="picker" role="group" aria-label={label}>
      <LookupBox
        id={fieldElementId(place)}
        inputRef={input}
        label={label}
        hint={help}
        placeholder={citations.length === 0 ? say('picker.normHint') : undefined}
        advice={advice}
        leftOver={isCreating ? undefined : say('picker.notChosen')}
        text={text}
        onText={type}
        groups={offer.groups}
        preferred={offer.preferred}
        onChoose={choose}
        onEnter={() => {
          setCreating(true);
        }}
        onBackspace={() => {
          if (last !== undefined) removeAt(citations.length - 1);
        }}
        onFocus={() => {
          setAwake(true);
        }}
        status={say('picker.found', { count: offer.count })}
        listLabel={say('picker.options', { field: label })}
      />
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
      {citations.length > 0 && (
        <ul className="cited-list" aria-label={say('picker.chosen', { field: label })}>
          {citations.map((citation, at) => (
            <NormRow
              key={`${citation.norm} ${at}`}
              citation={citation}
              place={isSingle ? place : placeIn(place, at)}
              date={date}
              onChange={(changed) => {
                onChange(citations.map((each, index) => (index === at ? changed : each)));
              }}
              onRemove={() => {
                removeAt(at);
              }}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

function cite(norm: string, part: string | undefined, paragraph: string | undefined): NormCitation {
  return NormCitation.parse({ norm, part, paragraph });
}
