import { useRef } from 'react';
import { LookupBox } from '../../ui/lookup/lookup-box';
import { useTranslator } from '../../program/translation';
import { fieldElementId } from '../desk/field-props';
import { ChosenTags } from './chosen-tags';
import { MadeInPlace } from './made-in-place';
import { isForNorms } from './use-reference-offer';
import { type ReferencePicked, useReferencePicking } from './use-reference-picking';
import './pickers.css';

type ReferencePickerProps = ReferencePicked & {
  readonly label: string;
  readonly help?: string | undefined;
  readonly advice?: string | undefined;
};

/** Chooses records by a few letters of a name, or makes one in place and goes on. */
export function ReferencePicker(props: ReferencePickerProps) {
  const { place, label, kinds, chosen, creation } = props;
  const { say } = useTranslator();
  const input = useRef<HTMLInputElement>(null);
  const picking = useReferencePicking(props, input);
  const { offer, isCreating } = picking;
  const last = chosen.at(-1);
  return (
    <div className="picker">
      <LookupBox
        id={fieldElementId(place)}
        inputRef={input}
        label={label}
        hint={props.help}
        advice={props.advice}
        reading={offer.isNothing ? say('picker.found', { count: 0 }) : undefined}
        leftOver={isCreating ? undefined : say(picking.canCreate ? 'picker.notChosen' : 'picker.notFound')}
        text={picking.text}
        onText={picking.type}
        groups={offer.groups}
        preferred={offer.preferred}
        onChoose={picking.choose}
        onEnter={picking.create}
        onBackspace={() => {
          if (last !== undefined) picking.remove(last);
        }}
        onFocus={offer.wake}
        status={offer.isAwake ? say('picker.found', { count: offer.count }) : undefined}
        listLabel={say('picker.options', { field: label })}
      >
        <ChosenTags label={label} chosen={chosen} onRemove={picking.remove} />
      </LookupBox>
      {isCreating && <MadeInPlace picking={picking} creation={creation} isForNorms={isForNorms(kinds)} />}
    </div>
  );
}
