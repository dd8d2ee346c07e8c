import { Dices } from 'lucide-react';
import { FailureNotice } from '../program/failure-notice';
import { useProgram } from '../program/program';
import { useSay } from '../program/translation';
import { useTask } from '../program/use-task';
import { Button } from '../ui/button';

/** Offers six random words until the person takes some or types their own. */
export function PassphraseOffer({ onUse }: { readonly onUse: (words: string) => void }) {
  const say = useSay();
  const { vault } = useProgram();
  const [offer, run] = useTask<string>();
  const words = offer.value;
  const suggest = (): void => {
    void run(() => vault.suggestPassphrase());
  };
  return (
    <div className="offer">
      {words !== undefined && (
        <>
          <output className="offer-words selectable">{words}</output>
          <p className="field-hint">{say('firstRun.passphrase.suggested')}</p>
        </>
      )}
      {offer.failure !== undefined && <FailureNotice failure={offer.failure} />}
      <div className="row">
        {words !== undefined && (
          <Button
            small
            onPress={() => {
              onUse(words);
            }}
          >
            {say('firstRun.passphrase.use')}
          </Button>
        )}
        <Button
          small
          look={words === undefined ? 'plain' : 'quiet'}
          icon={<Dices size={15} aria-hidden />}
          onPress={suggest}
          isPending={offer.isRunning}
        >
          {say(words === undefined ? 'firstRun.passphrase.suggest' : 'firstRun.passphrase.suggestAgain')}
        </Button>
      </div>
    </div>
  );
}
