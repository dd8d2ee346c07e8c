import type { PassphraseStrength } from '../program/program';
import { useSay } from '../program/translation';
import { Meter } from '../ui/meter';

const levels = ['very-weak', 'weak', 'fair', 'strong', 'very-strong'] as const;
const times = ['at-once', 'days', 'years', 'decades', 'never'] as const;

type StrengthMeterProps = { readonly passphrase: string; readonly strength: PassphraseStrength | undefined };

/** How hard the passphrase is to guess: as a bar, in a word and in a sentence. */
export function StrengthMeter({ passphrase, strength }: StrengthMeterProps) {
  const say = useSay();
  const isEmpty = passphrase === '' || strength === undefined;
  const words = isEmpty ? '' : say(`firstRun.passphrase.level.${levels[strength.score]}`);
  return (
    <div className="stack-small strength" aria-live="polite">
      <Meter
        label={say('firstRun.passphrase.strength')}
        value={isEmpty ? 0 : strength.score + 1}
        most={levels.length}
        words={words}
      />
      <p className="field-hint">{isEmpty ? say('firstRun.passphrase.strengthEmpty') : explain(strength)}</p>
    </div>
  );

  function explain({ score, isEnough }: PassphraseStrength): string {
    const time = say(`firstRun.passphrase.time.${times[score]}`);
    return isEnough ? time : `${time} ${say('firstRun.passphrase.tooWeak')}`;
  }
}
