import { foldWord, nameWords } from '#shared/search/name-words';
import { formsInAllLanguages } from '../languages/languages';
import type { NameForm } from './name-form';

type WordForms = readonly ReadonlySet<string>[];

const remembered = new Map<string, WordForms>();
const most = 5000;

/**
 * For each word of a recorded name the other forms, folded, that the languages of the program write of it. They know what
 * a name is made of, so they find what a table of endings misses: Соловей, Соловья. Remembered: people come again.
 */
export function writtenForms(name: string, { words }: NameForm): WordForms {
  const key = `${words.length} ${name}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  if (remembered.size >= most) remembered.clear();
  const made = words.map(() => new Set<string>());
  for (const form of formsInAllLanguages(name)) {
    const own = nameWords(form).filter(({ folded }) => /\p{L}/u.test(folded));
    if (own.length !== words.length) continue;
    own.forEach(({ folded }, at) => made[at]?.add(folded));
  }
  words.forEach(({ written }, at) => made[at]?.delete(foldWord(written)));
  remembered.set(key, made);
  return made;
}
