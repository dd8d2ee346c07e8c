import type { Voice } from '../../../voice/voice';
import { plainText, type Words } from '../../../words/words';
import type { Case, Form } from '../grammar/declension/cases';
import { type Agrees, inForm, type Noun } from './noun';

/** Whether the rules of Russian can say anything about some words. */
export const isCyrillic = (words: Words): boolean => /\p{Script=Cyrillic}/u.test(plainText(words));

/**
 * Words of a record as a noun. A form that is not certain, or traits that nothing settles, are asked for when a
 * sentence uses them, not before; `asked` are the words that stand in the field, where only some of them are said.
 */
export function inflected(
  words: Words,
  formIn: (wanted: Case) => Form,
  agrees: () => Agrees,
  voice: Voice,
  asked = words,
): Noun {
  return {
    in: (wanted) => {
      const { text, certain } = formIn(wanted);
      if (!certain) voice.inDoubt({ words: asked, form: `ru.${wanted}` });
      return inForm(words, text);
    },
    get agrees() {
      return agrees();
    },
  };
}
