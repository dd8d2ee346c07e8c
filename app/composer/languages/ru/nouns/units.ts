import type { Money, UnitOfAccount } from '../../../case-file/records';
import { worthOf } from '../../../case-file/unit-values';
import type { Voice } from '../../../voice/voice';
import { lead } from '../../../words/joining';
import { originOf } from '../../../words/traced';
import { plainText, prose, stated, typed, type Words } from '../../../words/words';
import { type Case, sure } from '../grammar/declension/cases';
import { dateIn } from '../grammar/figures/dates';
import { pluralityOf } from '../grammar/figures/numerals';
import { figures, moneyIn, unitOf, withExactness } from '../grammar/figures/quantities';
import { isCyrillic } from './inflected';
import { inForm } from './noun';
import { noun } from './phrases';

const space = '\u00a0';

/** «100 базовых величин (2 900 белорусских рублей по стоимости на 3 мая 2012 года)». */
export function inUnits(value: Money, wanted: Case, voice: Voice): Words {
  const unit = voice.find('unitOfAccount', value.unit);
  const { amount, exactness } = value;
  let counted = wanted;
  const many = withExactness(exactness, wanted, (of) => {
    counted = of;
    return sure(figures(amount));
  });
  const what =
    unit === undefined ? unitOf(amount, 'расчетная единица', counted).text : named(unit, amount, counted, voice);
  const sum = prose`${stated(many.text, originOf(value))}${space}${what}`;
  return prose`${sum}${lead(' (', worthIn(value, unit, voice), ')')}`;
}

function worthIn(value: Money, unit: UnitOfAccount | undefined, voice: Voice): Words {
  if (value.converted !== undefined) return stated(moneyIn(value.converted, 'nominative').text, originOf(value));
  const found = unit && worthOf(value, unit, voice.file);
  if (found === undefined) return '';
  const { amount, currency, day, isRounded } = found;
  const exactness = isRounded ? 'about' : value.exactness;
  const sum = moneyIn({ amount, currency, ...(exactness && { exactness }) }, 'nominative').text;
  return prose`${stated(sum, originOf(found.value))} по стоимости на ${stated(dateIn(day, 'accusative'), originOf(day))}`;
}

/** What is counted in the form that its number asks for: as it is recorded, else as the rules make it. */
function named({ name, plural }: UnitOfAccount, amount: number, wanted: Case, voice: Voice): Words {
  const words = voice.text(name);
  const plurality = pluralityOf(amount);
  const isDirect = wanted === 'nominative' || wanted === 'accusative';
  if (!name.isIn('ru') || !isCyrillic(words))
    return plurality === 'one' || plural === undefined ? words : voice.text(plural);
  if (plurality === 'one') return noun(name, voice).in(wanted);
  const isFew = isDirect && plurality === 'few';
  if (plurality === 'part' || (isFew && !plainText(words).includes(' '))) return noun(name, voice).in('genitive');
  if (plural !== undefined && !isFew) return noun(plural, voice).in(isDirect ? 'genitive' : wanted);
  const form = unitOf(amount, plainText(words), wanted);
  // What a number above four asks for is the genitive of the plural, which has a field of its own.
  if (!form.certain && !isFew)
    voice.inDoubt({ words: typed(plainText(words), name.of && { ...name.of, field: 'plural' }), form: 'ru.genitive' });
  if (!form.certain && isFew && name.wordingIn('ru').forms['genitive'] === undefined)
    voice.inDoubt({ words, form: 'ru.genitive' });
  return inForm(words, form.text);
}
