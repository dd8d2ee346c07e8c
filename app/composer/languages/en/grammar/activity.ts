import { plainText, prose, replaced, type Words } from '../../../words/words';
import { aOrAn } from './prose';

/** What organisations do, in the form behind "to"; third persons follow from it. */
const verbs =
  `accompany act advance advise advocate aim analyse analyze assist bring campaign collect conduct contribute
  coordinate cover create defend deliver develop document educate empower engage examine expose fight focus follow gather
  give help hold inform investigate lead litigate maintain monitor observe offer operate organise organize produce promote
  protect provide publish raise record report represent research run seek serve speak specialise specialize stand
  strengthen strive study submit support teach track train unite verify visit work write`.split(/\s+/u);
const thirdPerson = (verb: string) =>
  /(?:ch|sh|s)$/u.test(verb) ? `${verb}es` : /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;

const infinitives = new Set(verbs);
const finite = new Set([...verbs.map(thirdPerson), 'is', 'was', 'has', 'had', 'does', 'deals', 'concentrates']);

const bodies =
  /(?:group|organi[sz]ation|association|union|network|coalition|NGO|cent(?:re|er)|foundation|fund|movement|initiative|collective|committee|society|alliance|institute|platform|project|bureau|outlet|newspaper|charity|federation|league|think tank|council|clinic|observatory|body)$/iu;
const tail = /,| (?:of|for|in|on|at|from|with|by|against|based|which|that|who|whose|working|\p{Ll}+ing) /u;
const adverbs = /^(?:(?:also|mainly|chiefly|primarily|actively|regularly|both|jointly) )*/u;

/** What an organisation does, as a person may type it. */
export type Activity =
  /** A predicate: "monitors trials", "is a group that monitors trials". */
  | { readonly as: 'predicate'; readonly words: Words }
  /** A sentence of its own, or more. */
  | { readonly as: 'sentence'; readonly words: Words };

/**
 * What an organisation does in the form that its sentence needs, whatever form was typed: a sentence, a predicate
 * ("monitors trials"), a noun phrase for the organisation ("a group that monitors trials") or for its work ("monitoring
 * of trials", "human rights"). `names`: what the organisation is called, by which a sentence of its own begins.
 */
export function activityOf(given: Words, names: readonly string[]): Activity {
  const words = replaced(given, /\.$/u, '');
  const text = plainText(words);
  const isOwn = /^(?:It|We|The|Its|Our) /u.test(text) || names.some((name) => name !== '' && text.startsWith(name));
  if (isOwn || /[.!?] \p{Lu}/u.test(text)) return { as: 'sentence', words };
  return { as: 'predicate', words: predicate(small(words)) };
}

const small = (words: Words): Words => replaced(words, /^\p{Lu}(?=\p{Ll}|$|\s)/u, (letter) => letter.toLowerCase());

function predicate(words: Words): Words {
  const text = plainText(words);
  const [first = '', second = ''] = text.replace(adverbs, '').split(/[ ,]/u);
  if (finite.has(first) && second !== 'of') return words;
  if (/^\p{Ll}+ed$/u.test(first)) return /^(?:in|by|as|at|under)$/u.test(second) ? prose`was ${words}` : words;
  if (first === 'to') return prose`works ${words}`;
  if (infinitives.has(first) && second !== '' && !isBody(text)) return prose`works to ${words}`;
  if (/^(?:an?|the|one|among) /u.test(text)) return isBody(text) ? prose`is ${words}` : prose`works on ${words}`;
  if (isBody(text)) return prose`is ${aOrAn(words)}`;
  if (/^(?:for|in|on|against|with|to|towards) /u.test(text)) return prose`works ${words}`;
  if (/^\p{Ll}{2,}ing$/u.test(first)) return prose`is engaged in ${second === 'of' ? 'the ' : ''}${words}`;
  return prose`works on ${words}`;
}

/** Whether the head of a noun phrase is a kind of organisation: "a human rights group that monitors trials". */
const isBody = (text: string): boolean => bodies.test((text.split(tail)[0] ?? '').trim());
