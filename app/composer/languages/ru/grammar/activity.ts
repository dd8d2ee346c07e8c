import { plainText, prose, replaced, type Words } from '../../../words/words';
import { knownNoun } from './declension/lexicon';
import { phraseHead, phraseIn } from './declension/phrases';

const bodies =
  /^(?:организация|группа|объединение|движение|фонд|центр|союз|ассоциация|сеть|коалиция|инициатива|комитет|бюро|нпо|платформа|издание|проект|институт|федерация|лига|совет|общество)$/u;
const adverbs = /^(?:(?:также|активно|регулярно|преимущественно) )*/u;
const verb = /(?:[аеяую]ет|ит|[ую]т|[ая]т|ует)(?:ся)?$/u;
const past = /(?:[аеиыуя]л[аои]?)(?:с[ья])?$/u;

/** What an organisation does, as a person may type it. */
export type Activity = { readonly as: 'predicate' | 'sentence'; readonly words: Words; readonly certain: boolean };

/**
 * What an organisation does in the form that its sentence needs, whatever form was typed: «наблюдает за судами»,
 * «правозащитная организация», «наблюдение за судами», a sentence. `names`: what the organisation is called.
 */
export function activityOf(given: Words, names: readonly string[]): Activity {
  const words = replaced(given, /\.$/u, '');
  const text = plainText(words);
  const isOwn =
    /^(?:Она|Он|Оно|Мы|Организация|Ее) /u.test(text) || names.some((name) => name !== '' && text.startsWith(name));
  if (isOwn || /[.!?] \p{Lu}/u.test(text)) return { as: 'sentence', words, certain: true };
  const small = replaced(words, /^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
  return { as: 'predicate', ...predicate(small) };
}

function predicate(words: Words): Omit<Activity, 'as'> {
  const text = plainText(words);
  const [first = ''] = text.replace(adverbs, '').split(/[ ,]/u);
  if (knownNoun(first) === undefined && (verb.test(first) || past.test(first))) return { words, certain: true };
  const { text: form, certain } = phraseIn(text, 'instrumental');
  const start = bodies.test(phraseHead(text)) ? 'является' : 'занимается';
  return { words: prose`${start} ${replaced(words, /^.*$/su, form)}`, certain };
}
