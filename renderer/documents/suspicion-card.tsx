import { useState } from 'react';
import type { RecordPointer } from '#shared/document/document';
import type { NameAnswer } from '#shared/kinds/party';
import { choiceInWords } from '../records/record-title';
import { useTranslator } from '../program/translation';
import { Button } from '../ui/button';
import { TextLink } from '../ui/text-link';
import { fieldInside } from '#shared/document/check-words';
import { markFound, type PlaceGroup } from './name-places';
import { placeOfField } from './stated-values';

/** How a suspicion names and reaches the records that it speaks of. */
export type SuspicionLinks = {
  readonly titleOf: (pointer: RecordPointer) => string;
  /** Leads to a record, and in it to a field. */
  readonly onOpenRecord: (pointer: RecordPointer, field?: string) => void;
};

type SuspicionCardProps = SuspicionLinks & {
  readonly group: PlaceGroup;
  readonly canAnswer: boolean;
  readonly onAnswer: (is: NameAnswer['is']) => Promise<void>;
};

/** One place: the words with what was found in them, whose name it may be, where it was typed, and the two answers. */
export function SuspicionCard({ group, canAnswer, titleOf, onOpenRecord, onAnswer }: SuspicionCardProps) {
  const translator = useTranslator();
  const { say } = translator;
  const { place, count } = group;
  const { person, audience, found, typedIn } = place;
  const [running, setRunning] = useState<NameAnswer['is']>();
  const marked = markFound(place);
  const answer = async (is: NameAnswer['is']): Promise<void> => {
    setRunning(is);
    await onAnswer(is);
    setRunning(undefined);
  };
  const button = (is: NameAnswer['is'], words: string, longer: string) => (
    <Button small isPending={running !== undefined} aria-label={longer} onPress={() => void answer(is)}>
      {words}
    </Button>
  );
  const name = titleOf(person);
  return (
    <li tabIndex={-1} data-suspicion="">
      <p className="suspicion-words">
        …{marked.before}
        <mark>{marked.found}</mark>
        {marked.after}…
      </p>
      <p className="small">
        {say('document.mayBeName')}{' '}
        <TextLink
          onPress={() => {
            onOpenRecord(person);
          }}
        >
          {name}
        </TextLink>
      </p>
      <p className="muted small">
        {say('document.notForReaders', { readers: choiceInWords('party-consents-audience', audience, translator) })}
        {count > 1 && ` ${say('document.severalPlaces', { count })}`}
      </p>
      {typedIn !== undefined && (
        <p className="small">
          {say('document.typedIn')}{' '}
          <TextLink
            onPress={() => {
              onOpenRecord(typedIn, placeOfField(typedIn));
            }}
          >
            {say('form.named', {
              name: titleOf(typedIn),
              value: fieldInside(typedIn.record.kind, typedIn.field, translator),
            })}
          </TextLink>
        </p>
      )}
      {canAnswer ? (
        <div className="row">
          {button('another-word', say('document.anotherWord'), say('document.anotherWordLong', { found, name }))}
          {button('this-name', say('document.thisName'), say('document.thisNameLong', { found, name }))}
        </div>
      ) : (
        <p className="small">{say('document.cannotAnswer')}</p>
      )}
    </li>
  );
}
