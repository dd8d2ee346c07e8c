import { useSay } from '../../../program/translation';
import { ChoiceField } from '../../../ui/fields/choice-field';
import { ColleagueLock } from './colleague-lock';
import { PhraseLock } from './phrase-lock';
import type { TypedLock } from './typed-lock';

type LockFieldProps = { readonly lock: TypedLock; readonly onChange: (lock: TypedLock) => void };

/** What opens the file: six words that are told, or the vault of a colleague. */
export function LockField({ lock, onChange }: LockFieldProps) {
  const say = useSay();
  return (
    <section className="panel panel-body stack" aria-labelledby="what-opens">
      <h2 id="what-opens">{say('exchange.give.lock')}</h2>
      <ChoiceField
        label={say('exchange.give.lock')}
        isLabelHidden
        options={(['phrase', 'colleague'] as const).map((value) => ({
          value,
          label: say(`exchange.give.lock-${value}`),
        }))}
        value={lock.kind}
        onChange={(kind) => {
          onChange({ ...lock, kind });
        }}
      />
      {lock.kind === 'phrase' ? (
        <PhraseLock
          phrase={lock.phrase}
          onDrawn={(phrase) => {
            onChange({ ...lock, phrase });
          }}
        />
      ) : (
        <ColleagueLock
          chosen={lock.colleague}
          onChoose={(colleague) => {
            onChange({ ...lock, colleague });
          }}
        />
      )}
    </section>
  );
}
