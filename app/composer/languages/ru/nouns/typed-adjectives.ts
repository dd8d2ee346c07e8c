import type { Voice } from '../../../voice/voice';
import type { Phrase } from '../../../words/phrase';
import { plainText, prose, type Words } from '../../../words/words';
import { adjectiveIn, adjectiveTraits } from '../grammar/declension/adjectives';
import type { Case } from '../grammar/declension/cases';
import { type Agrees, around, inForm, type Noun, own, thing } from './noun';
import { noun } from './phrases';

/** Words between adjectives: «ложный и порочащий», «явно несправедливый», «политически мотивированный». */
const goesOn = /^(?:и|или|но|не|\p{L}+о|\p{L}+[сц]ки)$/u;

/**
 * Adjectives that a person typed, agreeing with their noun in a case: «ложный и порочащий» beside «сведения» becomes
 * «ложные и порочащие». What follows them, and words that are no adjectives in the nominative, stay as they are.
 */
export function agreeing(phrase: Phrase, agrees: Agrees, wanted: Case, voice: Voice): Words {
  const words = voice.text(phrase);
  const said = plainText(words).split(' ');
  const end = said.findIndex((word) => adjectiveTraits(bare(word)) === undefined && !goesOn.test(bare(word)));
  const forms = said.slice(0, end === -1 ? said.length : end).map((word) => {
    if (adjectiveTraits(bare(word)) === undefined) return { text: word, certain: true };
    const { text, certain } = adjectiveIn(bare(word), { ...agrees, case: wanted });
    return { text: text + word.slice(bare(word).length), certain };
  });
  if (forms.some(({ certain }) => !certain)) voice.inDoubt({ words, form: `ru.${wanted}` });
  return inForm(words, [...forms.map(({ text }) => text), ...said.slice(forms.length)].join(' '));
}

const bare = (word: string) => word.replace(/,$/u, '');

/** «строгий режим» where only «строгий» was typed; any other words as they are, «колония общего режима». */
export function regimeOf(regime: Phrase, voice: Voice): Noun {
  const words = plainText(voice.text(regime));
  if (words.includes(' ') || adjectiveTraits(words) === undefined) return noun(regime, voice);
  return around(own('режим'), (form, wanted) => prose`${agreeing(regime, thing, wanted, voice)} ${form}`);
}
