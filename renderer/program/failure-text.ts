import type { MessageKey } from '#shared/i18n/messages';
import type { MessageValues, Translator } from '#shared/i18n/translator';
import type { Failure, FailureCode } from '#shared/failure';

export type FailureText = {
  /** What happened. */
  readonly what: string;
  /** What is safe. */
  readonly safe: string;
  /** What to do next. */
  readonly next: string;
};

type Part = keyof FailureText;

/** A code without its three messages does not compile. */
const key = (code: FailureCode, part: Part): MessageKey => `failure.${code}.${part}`;

/** A failure in plain words. */
export function failureText(failure: Failure, { say }: Translator): FailureText {
  const values: MessageValues = Object.fromEntries(
    Object.entries(failure).filter((entry): entry is [string, string | number] =>
      ['string', 'number'].includes(typeof entry[1]),
    ),
  );
  return {
    what: say(key(failure.code, 'what'), values),
    safe: say(key(failure.code, 'safe'), values),
    next: say(key(failure.code, 'next'), values),
  };
}
