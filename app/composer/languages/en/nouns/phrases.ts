import type { Voice } from '../../../voice/voice';
import type { Phrase } from '../../../words/phrase';
import { isPluralNoun } from '../grammar/agreement';

/** Whether a verb with this noun phrase takes the plural: what was recorded of its English goes before its letters. */
export function isSeveral(phrase: Phrase, voice: Pick<Voice, 'text'>): boolean {
  const { number } = phrase.wordingIn('en');
  return number === undefined ? isPluralNoun(voice.text(phrase)) : number === 'plural';
}
