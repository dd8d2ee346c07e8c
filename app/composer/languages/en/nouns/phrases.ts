import type { Voice } from '../../../voice/voice';
import type { Phrase } from '../../../words/phrase';
import { has, prose, type Words } from '../../../words/words';
import { isPluralNoun } from '../grammar/agreement';
import { aOrAn } from '../grammar/prose';

/** Whether a verb with this noun phrase takes the plural: what was recorded of its English goes before its letters. */
export function isSeveral(phrase: Phrase, voice: Pick<Voice, 'text'>): boolean {
  const { number } = phrase.wordingIn('en');
  return number === undefined ? isPluralNoun(voice.text(phrase)) : number === 'plural';
}

/** What a regime is like, without the word for it. */
const likeness =
  /^(?:strict|severe|harsh|tightened|reinforced|enhanced|general|ordinary|standard|light|special|open|semi-open|closed|isolated|solitary|(?:low|medium|high|maximum|minimum)(?:[ -]security)?)$/iu;

/** Words that say themselves how they are joined: "with daily labour", "in a colony". */
const joinsItself = /^(?:with|without|in|under|at|on|for|by|of|subject to) /iu;

/** What somebody is kept in rather than under: "solitary confinement", "protective custody". */
const isState =
  /(?:^| )(?:confinement|custody|isolation|segregation|seclusion|solitary|shackles|handcuffs|chains|leg irons|irons)$/iu;

/** `under a strict regime`, `in solitary confinement`, `under hard labour`, `with daily labour`: where only what it is like was typed, with the word for it. */
export function underRegime(regime: Phrase | undefined, voice: Pick<Voice, 'text'>): Words {
  if (regime === undefined) return '';
  const words = voice.text(regime);
  if (has(words, joinsItself)) return words;
  if (has(words, isState)) return prose`in ${words}`;
  return prose`under ${has(words, likeness) ? aOrAn(prose`${words} regime`) : words}`;
}
