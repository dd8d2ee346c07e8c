import type { Voice } from '../../../../voice/voice';
import type { Words } from '../../../../words/words';
import type { Case } from '../../grammar/declension/cases';
import { noun } from '../../nouns/phrases';
import { money } from '../../nouns/values';
import type { Sanction } from '../../../../case-file/records';

type Sum = Pick<Sanction, 'amount' | 'amountInWords'>;

/** «500 000 тенге», or «неразглашенная сумма» where nobody knows how much. */
export function sumIn({ amount, amountInWords }: Sum, wanted: Case, voice: Voice): Words {
  if (amount !== undefined) return money(amount, wanted);
  return amountInWords === undefined ? '' : noun(amountInWords, voice).in(wanted);
}
