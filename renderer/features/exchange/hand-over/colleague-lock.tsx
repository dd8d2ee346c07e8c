import type { ExchangeCard } from '#shared/contract/exchange-api';
import { FailureNotice } from '../../../program/failure-notice';
import { useSay } from '../../../program/translation';
import { ChoiceField } from '../../../ui/fields/choice-field';
import { AddColleagueButton } from '../../../exchange/add-colleague-button';
import { useColleagues } from '../../../exchange/use-colleagues';
import { SixWords } from '../../../exchange/six-words';

type ColleagueLockProps = {
  readonly chosen: ExchangeCard | undefined;
  readonly onChoose: (colleague: ExchangeCard) => void;
};

/** One of the colleagues, with the words of their code; or a new one. */
export function ColleagueLock({ chosen, onChoose }: ColleagueLockProps) {
  const say = useSay();
  const { all, failure, took } = useColleagues();
  const choose = (from: readonly ExchangeCard[], code: string): void => {
    const found = from.find((each) => each.code === code);
    if (found !== undefined) onChoose(found);
  };
  return (
    <>
      <p className="muted">{say('exchange.give.colleagueMore')}</p>
      {failure !== undefined && <FailureNotice failure={failure} />}
      {all?.length === 0 && <p>{say('exchange.give.noColleague')}</p>}
      {all !== undefined && all.length > 0 && (
        <ChoiceField
          label={say('exchange.give.colleague')}
          options={all.map(({ code, name }) => ({ value: code, label: name }))}
          value={chosen?.code ?? ''}
          onChange={(code) => {
            choose(all, code);
          }}
        />
      )}
      {chosen !== undefined && (
        <SixWords
          label={say('exchange.give.colleagueWords', { name: chosen.name })}
          words={chosen.words}
          more={say('exchange.give.colleagueWordsMore', { name: chosen.name })}
        />
      )}
      <AddColleagueButton
        small
        onAdded={(known, code) => {
          took(known);
          choose(known, code);
        }}
      />
    </>
  );
}
