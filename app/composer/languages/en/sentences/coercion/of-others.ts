import type { Voice } from '../../../../voice/voice';
import { cut, plainText, replaced, type Words } from '../../../../words/words';
import { isPluralNoun } from '../../grammar/agreement';
import { belonging } from '../../nouns/names';

const onOthers =
  /^(?<what>(?:\p{L}+ )?(?:pressure|threats?|intimidation|harassment|reprisals?|violence|surveillance|persecution) )(?<on>(?:up)?on|of|against|to|towards?|at) (?<whose>his |her |their )?(?=(?:\p{L}+ )?(?:father|mother|parents?|brothers?|sisters?|wife|husband|spouse|partner|sons?|daughters?|child|children|family|relatives?|relations|friends?|colleagues?|counsel|lawyers?|witness(?:es)?)\b)/iu;

/** Those to whom something was done on account of a person, and what it was: `Liu’s father`, `pressure`. */
export type DoneToOthers = { readonly others: Words; readonly are: 'was' | 'were'; readonly what: Words };

/** `pressure on her father` is done to him, and not to her. Witnesses are hers only where the words say so. */
export function doneToOthers(words: Words, person: string | undefined, voice: Voice): DoneToOthers | undefined {
  const found = onOthers.exec(plainText(words));
  if (found?.groups === undefined) return undefined;
  const { what = '', whose } = found.groups;
  const others = cut(words, found[0].length);
  const areTheirs = whose !== undefined || !/witness/iu.test(plainText(others));
  return {
    others: areTheirs && person !== undefined ? belonging(others, person, voice) : others,
    are: isPluralNoun(others) ? 'were' : 'was',
    what: replaced(cut(words, 0, what.length), / $/u, ''),
  };
}
