import type { MessageKey } from '#shared/i18n/messages';
import type { Translator } from '#shared/i18n/translator';

/** Why a text is not stored, and what the record holds instead. */
export function refusal(text: string, problem: MessageKey, kept: string | undefined, { say }: Translator): string {
  if (text.trim() === '') return say('fields.required');
  return kept === undefined ? say(problem) : `${say(problem)} ${say('fields.keeps', { words: kept })}`;
}
