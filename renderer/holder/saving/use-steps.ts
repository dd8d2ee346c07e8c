import { useMemo } from 'react';
import type { Translator } from '#shared/i18n/translator';
import { failureText } from '../../program/failure-text';
import { useTranslator } from '../../program/translation';
import type { StepOutcome } from '../../session/holder-session';
import type { StepChange } from '../../session/snapshot';
import { stepInWords } from './step-words';
import type { NewsDesk } from '../news/use-news';

export type Steps = { readonly undo: () => void; readonly redo: () => void };

type StepsOptions = {
  readonly session: { readonly undo: () => Promise<StepOutcome>; readonly redo: () => Promise<StepOutcome> };
  readonly tell: NewsDesk['tell'];
  /** The way to what was changed, where that is not in sight. */
  readonly wayTo: (change: StepChange) => (() => void) | undefined;
};

/** Undo and redo of a holder; what they did is shown and read out, with the way to it. */
export function useSteps({ session, tell, wayTo }: StepsOptions): Steps {
  const translator = useTranslator();
  return useMemo(() => {
    const step = async (direction: 'undo' | 'redo'): Promise<void> => {
      const outcome = await session[direction]();
      if (outcome === undefined) return;
      const text = outcome.ok
        ? doneText(direction, outcome.value, translator)
        : failureText(outcome.failure, translator).what;
      const [change] = outcome.ok ? outcome.value : [];
      const way = change === undefined ? undefined : wayTo(change);
      tell({ text, ...(way && { action: { label: translator.say('session.show'), onPress: way } }) });
    };
    return { undo: () => void step('undo'), redo: () => void step('redo') };
  }, [session, tell, wayTo, translator]);
}

function doneText(direction: 'undo' | 'redo', changes: readonly StepChange[], translator: Translator): string {
  const what = stepInWords(changes, translator);
  const { say } = translator;
  if (direction === 'undo')
    return what === undefined ? say('session.somethingUndone') : say('session.undone', { what });
  return what === undefined ? say('session.somethingRedone') : say('session.redone', { what });
}
