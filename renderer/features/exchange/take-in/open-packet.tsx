import { type SubmitEvent, useState } from 'react';
import { FailureNotice } from '../../../program/failure-notice';
import { useSay } from '../../../program/translation';
import { Button } from '../../../ui/button';
import { TextField } from '../../../ui/fields/text-field';
import { Progress } from '../../../ui/progress';
import type { TakingIn, TakingState } from './use-take-in';

type OpenPacketProps = {
  readonly taking: TakingIn;
  readonly state: Extract<TakingState, { readonly at: 'phrase' | 'opening' }>;
};

/** Asks for the six words of a file that opens with words; shows that it is being opened. Wrong words are tried again in place. */
export function OpenPacket({ taking, state }: OpenPacketProps) {
  const say = useSay();
  const [hasAsked] = useState(state.at === 'phrase');
  if (!hasAsked) return <Progress label={say('exchange.take.opening')} />;
  return <PhraseForm key={state.file.name} taking={taking} state={state} />;
}

function PhraseForm({ taking, state }: OpenPacketProps) {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const isOpening = state.at === 'opening';
  const phrase = typed.trim().split(/\s+/u).join(' ');
  const open = (event: SubmitEvent): void => {
    event.preventDefault();
    if (phrase !== '' && !isOpening) void taking.open(phrase);
  };
  return (
    <form className="stack" onSubmit={open}>
      <div>
        <p>{say('exchange.take.phraseLead')}</p>
        <p className="code selectable">{state.file.name}</p>
      </div>
      <TextField
        label={say('exchange.take.phrase')}
        hint={say('exchange.take.phraseHint')}
        value={typed}
        onChange={setTyped}
        isReadOnly={isOpening}
        autoComplete="off"
        spellCheck="false"
        large
        autoFocus
      />
      {state.at === 'phrase' && state.failure !== undefined && <FailureNotice failure={state.failure} />}
      {isOpening && <Progress label={say('exchange.take.opening')} />}
      <div className="row row-end">
        <Button look="quiet" isPending={isOpening} onPress={() => void taking.chooseFile()}>
          {say('exchange.take.chooseOther')}
        </Button>
        <Button look="primary" type="submit" isDisabled={phrase === ''} isPending={isOpening}>
          {say('exchange.take.openFile')}
        </Button>
      </div>
    </form>
  );
}
