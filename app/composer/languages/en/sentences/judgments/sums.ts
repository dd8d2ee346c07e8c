import type { Voice } from '../../../../voice/voice';
import { money } from '../../grammar/numbers';
import type { Words } from '../../../../words/words';
import type { Sanction } from '../../../../case-file/records';

/** `EUR 500`, or `an undisclosed amount` where nobody knows how much. */
export function sumOf({ amount, amountInWords }: Pick<Sanction, 'amount' | 'amountInWords'>, voice: Voice): Words {
  if (amount !== undefined) return money(amount);
  return amountInWords === undefined ? '' : voice.text(amountInWords);
}
