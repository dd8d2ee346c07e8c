import type { Voice } from '../../../../voice/voice';
import { money } from '../../nouns/sums';
import { aOrAn } from '../../grammar/prose';
import { has, prose, type Words } from '../../../../words/words';
import type { Sanction } from '../../../../case-file/records';

/** One word that says how much and is no noun: `significant`, `undisclosed`. */
const isBare = (words: Words) =>
  has(words, /^(?:\p{Ll}+(?:(?<!m)ent|ant|[ai]ble|ous|[iu]al|ive|ic|ed|wn)|large|small|huge|high|low|heavy|modest)$/u);

/** `EUR 500`, or `an undisclosed amount` where nobody knows how much. */
export function sumOf({ amount, amountInWords }: Pick<Sanction, 'amount' | 'amountInWords'>, voice: Voice): Words {
  if (amount !== undefined) return money(amount, voice);
  const words = amountInWords === undefined ? '' : voice.text(amountInWords);
  return isBare(words) ? aOrAn(prose`${words} amount`) : words;
}
