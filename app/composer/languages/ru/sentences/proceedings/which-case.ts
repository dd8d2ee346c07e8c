import type { CaseName, WhichCase } from '../../../../messages/proceedings';
import type { Voice } from '../../../../voice/voice';
import { has, prose, type Words } from '../../../../words/words';
import { bracketed } from '../../../../words/joining';
import { list, quote } from '../../grammar/prose';
import { around, type Noun, own } from '../../nouns/noun';
import { whoAll } from '../../nouns/parties';
import { noun } from '../../nouns/phrases';
import { after } from '../../nouns/prepositions';
import { date } from '../../nouns/values';
import { caseNoun } from './proceeding-words';

const saysCase = /(?<!\p{L})(?:дел[оау]|производство|процесс|операция)(?!\p{L})/iu;

/** «№ 4/2022»; a number that brings letters of its own, «КУСП 17/2020», stands alone. */
const numberWords = ({ number }: CaseName['numbers'][number]): Words =>
  /^\p{L}{2}/u.test(number) ? number : prose`№\u00a0${number}`;

const nameWords = (name: NonNullable<CaseName['name']>, voice: Voice): Words => {
  const words = voice.text(name);
  return has(words, saysCase) ? words : quote(words);
};

/** «№ 4/2022, № 5/2022 и № 6/2022», each with what it needs. */
const numbersWords = (numbers: CaseName['numbers']): Words => list(numbers.map(numberWords));

/** «(«Черный лебедь», № 4/2022)»: behind what was opened. */
export const inBrackets = (named: CaseName | undefined, voice: Voice): Words =>
  named === undefined ? '' : bracketed([named.name && nameWords(named.name, voice), numbersWords(named.numbers)]);

const theCase = (tail: Words): Noun => around(own('дело'), (form) => prose`${form} ${tail}`);

function byName({ name, numbers }: CaseName, voice: Voice): Noun {
  const [first] = numbers;
  // A name that says itself what it is: «дело о паводке».
  if (name !== undefined && has(voice.text(name), saysCase)) return noun(name, voice);
  if (name !== undefined) return theCase(quote(voice.text(name)));
  return first === undefined ? own('дело') : theCase(numberWords(first));
}

const kinds = {
  'criminal-public': 'уголовное дело',
  'criminal-private': 'уголовное дело',
  civil: 'гражданское дело',
  administrative: 'дело об административном правонарушении',
  disciplinary: 'дисциплинарное дело',
} as const;

/** Which case is meant; «дело» where the file has one. */
export function called(which: WhichCase | undefined, voice: Voice): Noun {
  if (which === undefined) return own('дело');
  switch (which.by) {
    case 'name':
      return byName(which, voice);
    case 'kind':
      return typeof which.what === 'string' ? own(kinds[which.what]) : caseNoun(which.what, voice);
    case 'day':
      return theCase(prose`от ${date(which.started)}`);
    case 'people':
      return theCase(after('в отношении', whoAll(which.against, voice), 'genitive'));
  }
}
