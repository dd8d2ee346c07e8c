import { useEffect, useRef } from 'react';
import type { BookConflict, ConflictValue } from '#shared/contract/exchange-api';
import { kindIn } from '#shared/records/lists';
import { useTranslator } from '../../../program/translation';
import { useRecordScope } from '../../../records/record-scope';
import { RecordView } from '../../../records/record-view';
import { Button } from '../../../ui/button';
import { Fold } from '../../../ui/fold';
import { authorInWords, conflictPlace, conflictValue, isOutOrChanged } from './conflict-words';

type ConflictCardProps = {
  readonly conflict: BookConflict;
  /** Where it stands among those that are left. */
  readonly place: number;
  readonly count: number;
  readonly isPutOff: boolean;
  readonly isChoosing: boolean;
  /** Another object takes the focus anew. */
  readonly focus: object | undefined;
  readonly onChoose: (value: ConflictValue) => void;
  readonly onLater: () => void;
};

/** One place in which two differ: where it is, what each wrote, and a choice. */
export function ConflictCard({ conflict, place, count, isPutOff, isChoosing, focus, ...on }: ConflictCardProps) {
  const translator = useTranslator();
  const { say } = translator;
  const { find } = useRecordScope();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focus !== undefined) heading.current?.focus();
  }, [focus]);
  const { what, where, field } = conflictPlace(conflict, { translator, find });
  const name = field === undefined ? what : say('session.stepFields', { record: what, fields: field });
  return (
    <article
      className="panel panel-body conflict"
      aria-label={say('exchange.merges.card', { place, count, what: name })}
    >
      <header>
        <h3 ref={heading} tabIndex={-1}>
          {name}
        </h3>
        <p className="muted small">
          {[where, isPutOff ? say('exchange.merges.put') : undefined].filter((part) => part !== undefined).join(' · ')}
        </p>
      </header>
      <ul className="conflict-values">
        {conflict.values.map((value) => (
          <li key={value.id} className="conflict-value" data-shown={value.isShown || undefined}>
            <Value conflict={conflict} value={value} name={name} isChoosing={isChoosing} onChoose={on.onChoose} />
          </li>
        ))}
      </ul>
      <div>
        <Button
          small
          look="quiet"
          aria-label={say('exchange.merges.laterOf', { what: name })}
          isPending={isChoosing}
          onPress={on.onLater}
        >
          {say('exchange.merges.later')}
        </Button>
      </div>
    </article>
  );
}

type ValueProps = Pick<ConflictCardProps, 'conflict' | 'isChoosing' | 'onChoose'> & {
  readonly value: ConflictValue;
  /** Of the record and the field. */
  readonly name: string;
};

function Value({ conflict, value, name, isChoosing, onChoose }: ValueProps) {
  const { say } = useTranslator();
  const choice = useChoice(conflict, value, name);
  return (
    <>
      <div className="conflict-words">
        <WhatItSays conflict={conflict} value={value} words={choice.words} />
        {value.isShown && <span className="tag">{say('exchange.merges.shown')}</span>}
      </div>
      <Button
        small
        aria-label={choice.label}
        isPending={isChoosing}
        onPress={() => {
          onChoose(value);
        }}
      >
        {choice.deed}
      </Button>
    </>
  );
}

function WhatItSays({ conflict, value, words }: Pick<ValueProps, 'conflict' | 'value'> & { readonly words: string }) {
  const translator = useTranslator();
  const { say } = translator;
  if (!isOutOrChanged(conflict))
    return (
      <div className="selectable">
        <p className={value.value === undefined ? 'muted' : 'value-text'}>{words}</p>
        <p className="muted small">{authorInWords(value, translator)}</p>
      </div>
    );
  return (
    <div className="stack-small conflict-record">
      <div className="selectable">
        <p>{words}</p>
        <p className="muted small">{authorInWords(value, translator)}</p>
      </div>
      {value.value !== undefined && conflict.list !== undefined && (
        <Fold title={say('exchange.merges.whatItSays')}>
          <RecordView kind={kindIn(conflict.list)} record={value.value} />
        </Fold>
      )}
    </div>
  );
}

/** What is said of a value, and what choosing it is called, on the button and where the button alone is read out. */
function useChoice(conflict: BookConflict, value: ConflictValue, name: string) {
  const translator = useTranslator();
  const { say } = translator;
  const { find } = useRecordScope();
  if (!isOutOrChanged(conflict)) {
    const words = conflictValue(conflict, value, { translator, find }) ?? say('session.empty');
    return { words, deed: say('exchange.merges.take'), label: say('exchange.merges.takeOf', { value: words }) };
  }
  const isOut = value.value === undefined;
  const deed = say(
    isOut
      ? value.isShown
        ? 'exchange.merges.leaveOut'
        : 'exchange.merges.takeOut'
      : value.isShown
        ? 'exchange.merges.keep'
        : 'exchange.merges.bringBack',
  );
  return {
    words: say(isOut ? 'exchange.merges.takenOut' : 'exchange.merges.changed'),
    deed,
    label: say('exchange.merges.deedOf', { deed, what: name }),
  };
}
