import { plainText, replaced } from '../../../app/composer/words/words';
import { genderOf, inCase, pronounIn } from './grammar';

const genders = { female: 'feminine', male: 'masculine' };

/** Words of a record as a noun: its recorded form, else the one by rule, else the likeliest and a question to a person. */
function declined(words, recorded, gender, voice) {
  return {
    gender: recorded.gender ?? gender ?? genderOf(plainText(words)),
    in: (wanted) => {
      const form = recorded.forms[wanted] ?? ruled(words, wanted, recorded.gender ?? gender, voice);
      return replaced(words, /^.*$/su, form);
    },
  };
}

function ruled(words, wanted, gender, voice) {
  const { text, certain } = inCase(plainText(words), wanted, gender);
  if (!certain) voice.inDoubt({ words, form: `kk.${wanted}` });
  return text;
}

export const noun = (phrase, voice) => declined(voice.text(phrase), phrase.wordingIn('kk'), undefined, voice);

/** A court, a prison, the police. */
export function body(id, voice) {
  const found = id === undefined ? undefined : voice.body(id);
  return found && noun(found.body.name, voice);
}

/** Somebody by name or, where nobody else can be meant, by a pronoun. */
export function who(id, voice) {
  const found = id === undefined ? undefined : voice.party(id);
  if (found === undefined) return undefined;
  const gender = genders[found.party.gender];
  if (found.form === 'pronoun') return { gender, in: (wanted) => pronounIn(wanted, gender) };
  const recorded = found.naming === 'full' ? found.party.name.wordingIn('kk') : { forms: {} };
  return declined(found.name, recorded, gender, voice);
}

/** Those that are known, each in the case. */
export const all = (nouns, wanted) => nouns.filter(Boolean).map((one) => one.in(wanted));
