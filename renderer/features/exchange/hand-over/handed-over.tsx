import { useEffect, useRef } from 'react';
import type { Handover } from '#shared/contract/exchange-api';
import { useSay } from '../../../program/translation';
import { Button } from '../../../ui/button';
import { SixWords } from '../../../exchange/six-words';
import { OpeningWords } from './phrase-lock';
import type { TypedLock } from './typed-lock';

/** A file that was made and written, by the name that it was given. */
export type Saved = { readonly handover: Handover; readonly name: string };

type HandedOverProps = {
  readonly saved: Saved;
  readonly lock: TypedLock;
  readonly onAgain: () => void;
  readonly onBack: () => void;
};

/** What is left to do once the file is written: send it, tell its words, compare. */
export function HandedOver({ saved: { handover, name }, lock, onAgain, onBack }: HandedOverProps) {
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const { kind, phrase, colleague } = lock;
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {say('exchange.give.done', { name })}
      </h2>
      <section className="panel panel-body stack-small">
        <h3>{say('exchange.give.step-send')}</h3>
        <p>
          {say('exchange.give.doneMore', {
            count: handover.records,
            lock: kind,
            colleague: colleague?.name ?? '',
          })}
        </p>
      </section>
      {kind === 'phrase' && phrase !== undefined && (
        <section className="panel panel-body">
          <OpeningWords phrase={phrase}>
            <span>{say('exchange.give.step-tellMore')}</span>
          </OpeningWords>
        </section>
      )}
      <section className="panel panel-body">
        <SixWords
          label={say('exchange.give.compare')}
          words={handover.words}
          more={say('exchange.give.step-compareMore')}
        />
      </section>
      <div className="row">
        <Button look="primary" onPress={onBack}>
          {say('exchange.give.back')}
        </Button>
        <Button onPress={onAgain}>{say('exchange.give.again')}</Button>
      </div>
    </>
  );
}
