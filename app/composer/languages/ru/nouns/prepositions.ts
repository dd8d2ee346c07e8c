import type { Case } from '../grammar/declension/cases';
import { has, prose, replaced, type Words } from '../../../words/words';
import type { Noun } from './noun';
import { behindPreposition } from './pronouns';

/** Prepositions that leave «ему», «его» without its н. */
const plain = new Set(['благодаря', 'вопреки', 'согласно', 'навстречу', 'наперекор']);

/** Several words that nevertheless ask for «него», not for «в его отношении». */
const likeOne = /(?:^в отношении|^в течение|^несмотря на|(?:^| )(?:с|к|от|на|до|из|по))$/u;

/**
 * A noun behind its preposition: «в отношении Иванова», «с ним», «со свидетелем», «об этом», «во Франции». A pronoun
 * goes into words of its own: «в его интересах», «по ее словам». Nothing without a noun.
 */
export function after(preposition: string, noun: Noun | undefined, wanted: Case): Words {
  if (noun === undefined) return '';
  if (noun.possessive !== undefined) return afterPronoun(preposition, noun, noun.possessive, wanted);
  const form = wanted === 'prepositional' ? located(preposition, noun.in(wanted)) : noun.in(wanted);
  return form === '' ? '' : prose`${beforeSound(preposition, form)} ${form}`;
}

/** Nouns that have a form of their own for where something is, behind what agrees with them: «в морском порту». */
const ofPlace =
  /(?<=^(?:\p{L}+[оеё]м )*(?:аэропорт|порт|лес|сад|детсад|зоосад|мост|угл|берег|шкаф|пруд|плен|тыл|снег|льд))е(?=$|[ ,])/u;

/** «в аэропорту», «на мосту»; «об аэропорте» is about it. */
const located = (preposition: string, form: Words): Words =>
  /(?:^| )(?:во?|на)$/u.test(preposition) ? replaced(form, ofPlace, 'у') : form;

function afterPronoun(preposition: string, noun: Noun, owner: string, wanted: Case): Words {
  const [first = '', second, ...more] = preposition.split(' ');
  if (plain.has(preposition)) return prose`${preposition} ${noun.in(wanted)}`;
  if (second !== undefined && wanted === 'genitive' && !likeOne.test(preposition))
    return [first === 'со' ? 'с' : first, owner, second, ...more].join(' ');
  return `${preposition} ${behindPreposition(noun, wanted)}`;
}

const cluster = /^[«„(]*/u.source;
const longer: readonly (readonly [short: string, long: string, before: RegExp])[] = [
  ['с', 'со', new RegExp(`${cluster}(?:[сзшжщ][бвгджзйклмнпрстфхцчшщ]|щ|всем|вс[ея]|мной|мног|льв|вторн)`, 'iu')],
  ['в', 'во', new RegExp(`${cluster}(?:[вф][бвгджзйклмнпрстфхцчшщ]|льв|мног|мне|двор(?:е|ы?|ах)?(?![а-я]))`, 'iu')],
  ['к', 'ко', new RegExp(`${cluster}(?:вс[ея]|мне|мног|льв)`, 'iu')],
  ['о', 'об', new RegExp(`${cluster}[аиоуэ]`, 'iu')],
  ['о', 'обо', new RegExp(`${cluster}(?:мне|вс[ея])`, 'iu')],
];

/** The preposition as it sounds before the next word: «с» or «со», «в» or «во», «о» or «об». */
function beforeSound(preposition: string, form: Words): string {
  const [short = ''] = /\p{L}+$/u.exec(preposition) ?? [];
  const found = longer.findLast(([own, , before]) => own === short && has(form, before));
  return found === undefined ? preposition : preposition.slice(0, preposition.length - short.length) + found[1];
}
