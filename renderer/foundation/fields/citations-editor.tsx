import { useRef, useState } from 'react';
import { Citation } from '#shared/model/record';
import { LookupBox } from '../../ui/lookup-box';
import { useAnnounce } from '../announcer';
import { useFormDesk } from '../forms/form-desk';
import { fieldInWords, recordTitle } from '../records/record-title';
import { useTranslator } from '../translation';
import { type FieldProps, fieldElementId, placeIn } from './field-props';
import { CitationRow } from './pickers/citation-row';
import { LastSources } from './pickers/last-sources';
import { useLastSources } from './pickers/last-used';
import { createOption } from './pickers/option-groups';
import { sourceOffer } from './pickers/source-options';
import { useCandidates } from './pickers/use-candidates';
import { useTypedText } from './pickers/use-typed-text';
import './pickers/pickers.css';

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
  const removeAt = (at: number): void => {
    give(citations.filter((_, each) => each !== at));
    input.current?.focus();
  };
  return (
    <div className="picker" role="group" aria-label={label}>
      <LookupBox
        id={fieldElementId(place)}
        inputRef={input}
        label={label}
        hint={help}
        placeholder={citations.length === 0 ? say('picker.sourceHint') : undefined}
        advice={advice}
        reading={hasFailed ? say('picker.notCreated') : undefined}
        leftOver={say('picker.notChosen')}
        text={text}
        onText={type}
        groups={offer.groups}
        preferred={offer.preferred}
        onChoose={choose}
        onEnter={() => void make()}
        onBackspace={() => {
          if (citations.length > 0) removeAt(citations.length - 1);
        }}
        onFocus={wake}
        status={isAwake ? say('picker.found', { count: offer.count }) : undefined}
        listLabel={say('picker.options', { field: label })}
      />
      <LastSources
        cited={cited}
        onCite={(id, title) => {
          cite(id, undefined);
          announce(say('picker.taken', { name: title }));
        }}
      />
      {citations.length > 0 && (
        <ul className="cited-list" aria-label={say('picker.chosen', { field: label })}>
          {citations.map((citation, at) => (
            <CitationRow
              key={`${citation.source} ${at}`}
              citation={citation}
              place={placeIn(place, at)}
              onChange={(changed) => {
                give(citations.map((each, index) => (index === at ? changed : each)));
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
