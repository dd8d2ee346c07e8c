/**
 * Ostian has two genders, told by the last letter of a noun, four cases by suffix, and verbs in the past that agree with
 * their subject. What is acted on stands first, the verb last.
 */
export const cases = ['subject', 'object', 'owner', 'place'];

const suffixes = {
  feminine: { subject: '', object: 'n', owner: 's', place: 't' },
  masculine: { subject: '', object: 'um', owner: 'os', place: 'et' },
};

/** A vowel makes a noun feminine, a consonant masculine; -s and -x may be either. */
export function genderOf(word) {
  if (/[aeiou]$/u.test(word)) return 'feminine';
  return /[^sx\W\d]$/u.test(word) ? 'masculine' : undefined;
}

/** A noun in a case; not certain where its last letter does not settle its gender. */
export function inCase(word, wanted, gender = genderOf(word)) {
  const text = word + suffixes[gender ?? 'masculine'][wanted];
  return { text, certain: wanted === 'subject' || gender !== undefined };
}

const pronouns = {
  feminine: { subject: 'sa', object: 'san', owner: 'sas', place: 'sat' },
  masculine: { subject: 'so', object: 'sum', owner: 'sos', place: 'set' },
};
export const pronounIn = (wanted, gender) => pronouns[gender][wanted];

/** A verb in the past; of a subject that nobody named it has the ending of many. */
export const past = (stem, gender) => stem + (gender === undefined ? 'i' : gender === 'feminine' ? 'a' : 'o');
