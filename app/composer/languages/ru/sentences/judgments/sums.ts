import type { Voice } from '../../../../voice/voice';
import { has, plainText, type Words } from '../../../../words/words';
import type { Case } from '../../grammar/declension/cases';
import { phraseIn } from '../../grammar/declension/phrases';
import { inForm } from '../../nouns/noun';
import { noun } from '../../nouns/phrases';
import { money } from '../../nouns/values';
import type { Sanction } from '../../../../case-file/records';

type Sum = Pick<Sanction, 'amount' | 'amountInWords'>;

/** One word that says how much and is no noun: «значительная». */
const isBare = (words: Words) => has(words, /^\p{Ll}+[ая]я$/u);

/** «500 000 тенге», or «неразглашенная сумма» where nobody knows how much. */
export function sumIn({ amount, amountInWords }: Sum, wanted: Case, voice: Voice): Words {
  if (amount !== undefined) return money(amount, wanted, voice);
  if (amountInWords === undefined) return '';
  const words = voice.text(amountInWords);
  return isBare(words)
    ? inForm(words, phraseIn(`${plainText(words)} сумма`, wanted).text)
    : noun(amountInWords, voice).in(wanted);
}
