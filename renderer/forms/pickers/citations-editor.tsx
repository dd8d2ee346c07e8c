import { useRef } from 'react';
import { fieldInWords } from '../../records/record-title';
import { useTranslator } from '../../program/translation';
import { type FieldProps, placeIn } from '../desk/field-props';
import { CitationRow } from './citation-row';
import { CitingBox } from '../candidates/citing-box';
import { LastSources } from './last-sources';
import { useCiting } from './use-citing';

/** Where something is known from: sources found by a few letters, pasted as an address or citation, or used before. */
export function CitationsEditor({ field, value, onChange, place, help, advice }: FieldProps) {
  const translator = useTranslator();
  const { say } = translator;
  const input = useRef<HTMLInputElement>(null);
  const citing = useCiting({ value, onChange, place }, input);
  const { offer, citations } = citing;
  return (
    <CitingBox
      place={place}
      label={fieldInWords(field, translator)}
      help={help}
      advice={advice}
      inputRef={input}
      placeholder={say('picker.sourceHint')}
      reading={citing.hasFailed ? say('picker.notCreated') : undefined}
      leftOver={say('picker.notChosen')}
      text={citing.text}
      onText={citing.type}
      groups={offer.groups}
      preferred={offer.preferred}
      onChoose={citing.choose}
      onEnter={citing.enter}
      onFocus={citing.wake}
      status={citing.isAwake ? say('picker.found', { count: offer.count }) : undefined}
      citations={citations}
      idOf={({ source }) => source}
      onChange={citing.setCitations}
      row={({ cited, at, ...row }) => <CitationRow {...row} citation={cited} place={placeIn(place, at)} />}
    >
      <LastSources cited={citations.map(({ source }) => source)} onCite={citing.cite} />
    </CitingBox>
  );
}
