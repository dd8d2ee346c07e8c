import { useRef, useState } from 'react';
import { Citation } from '#shared/schema/record';
import { useAnnounce } from '../../program/announcer';
import { useFormDesk } from '../desk/form-desk';
import { fieldInWords, recordTitle } from '../../records/record-title';
import { useTranslator } from '../../program/translation';
import { type FieldProps, placeIn } from '../desk/field-props';
import { CitationRow } from './citation-row';
import { CitingBox } from '../candidates/citing-box';
import { LastSources } from './last-sources';
import { useLastSources } from '../candidates/last-used';
import { createOption, optionKey } from '../candidates/option-groups';
import { sourceOffer } from './source-options';
import { useCandidates } from '../candidates/use-candidates';
import { useTypedText } from '../desk/use-typed-text';

/** Where something is known from: sources found by a few letters, pasted as an address or citation, or used before. */
export function CitationsEditor({ field, value, onChange, place, help, advice }: FieldProps) {
  const translator = useTranslator();
  const { say } = translator;
  const announce = useAnnounce();
  const { create, today } = useFormDesk();
  const input = useRef<HTMLInputElement>(null);
  const [text, type] = useTypedText(place);
  const [index, wake, isAwake] = useCandidates(['source']);
  const [, putInFront] = useLastSources();
  const [hasFailed, setFailed] = useState(false);
  const citations = Citation.array().catch([]).parse(value);
  const cited = citations.map(({ source }) => source);
  const offer = sourceOffer({ text, today, index, cited, translator });
  const label = fieldInWords(field, translator);
  const give = (next: readonly Citation[]): void => {
    onChange(next.length === 0 ? undefined : next);
  };
  const cite = (id: string, locator: string | undefined): void => {
    const added = Citation.safeParse({ source: id, ...(locator === undefined ? {} : { locator }) });
    if (added.success) give([...citations, added.data]);
    putInFront(id);
    type('');
    setFailed(false);
    input.current?.focus();
  };
  const make = async (): Promise<void> => {
    if (offer.read === undefined) return;
    const { source, locator } = offer.read;
    const made = await create('source', source);
    setFailed(made === undefined);
    if (made === undefined) return;
    cite(made.id, locator);
    announce(say('picker.created', { name: recordTitle('source', source, translator) }));
  };
  const choose = (id: string): void => {
    const candidate = offer.byId.get(id);
    if (candidate === undefined) {
      if (id === createOption) void make();
      return;
    }
    const isSame = offer.same.includes(candidate);
    cite(candidate.to.id, isSame ? offer.read?.locator : undefined);
    announce(say('picker.taken', { name: candidate.title }));
  };
  return (
    <CitingBox
      place={place}
      label={label}
      help={help}
      advice={advice}
      inputRef={input}
      placeholder={say('picker.sourceHint')}
      reading={hasFailed ? say('picker.notCreated') : undefined}
      leftOver={say('picker.notChosen')}
      text={text}
      onText={type}
      groups={offer.groups}
      preferred={offer.preferred}
      onChoose={choose}
      onEnter={() => {
        // With the list closed too: what is there already is cited and not made once more.
        const [same] = offer.same;
        if (same === undefined) void make();
        else choose(optionKey(same.to));
      }}
      onFocus={wake}
      status={isAwake ? say('picker.found', { count: offer.count }) : undefined}
      citations={citations}
      idOf={({ source }) => source}
      onChange={give}
      row={({ cited: citation, at, ...row }) => <CitationRow {...row} citation={citation} place={placeIn(place, at)} />}
    >
      <LastSources
        cited={cited}
        onCite={(id, title) => {
          cite(id, undefined);
          announce(say('picker.taken', { name: title }));
        }}
      />
    </CitingBox>
  );
}
