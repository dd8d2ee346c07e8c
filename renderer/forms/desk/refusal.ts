import type { MessageKey } from '#shared/i18n/messages';
import type { MessageValues, Translator } from '#shared/i18n/translator';

/** Why a text is not stored, and what the record holds instead. */
export function refusal(
  text: string,
  problem: MessageKey,
  kept: string | undefined,
  { say }: Translator,
  values?: MessageValues,
): string {
  if (text.trim() === '') return say('fields.required');
  const why = say(problem, values);
  return kept === undefined ? why : `${why} ${say('fields.keeps', { words: kept })}`;
}
