import { groupBy } from '../../../../case-file/group-by';
import type { CaseName, WhichCase } from '../../../../messages/proceedings';
import type { Voice } from '../../../../voice/voice';
import { has, prose, type Words } from '../../../../words/words';
import { bracketed } from '../../../../words/joining';
import { date } from '../../grammar/dates';
import { list, quote } from '../../grammar/prose';
import { whoAll } from '../../nouns/names';
import { caseNoun } from './proceeding-nouns';

/** Words that say by themselves what they name: "Case No. 441 of 2019", "Operation North". */
const saysCase = /\b(?:case|proceedings|trial|inquiry|inquest|matter|affair|operation)\b/iu;

/** "crane case": no name of its own, and no article yet. */
const bareNoun = /^(?!(?:an?|the|his|her|their|its) )\p{Ll}/u;

const nameWords = (name: NonNullable<CaseName['name']>, voice: Voice): Words => {
  const words = voice.text(name);
  return has(words, saysCase) ? words : quote(words);
};

type CaseNumber = CaseName['numbers'][number];

/** A number that brings letters of its own, `FIR 17/2020`, stands alone. */
const standsAlone = ({ number }: CaseNumber) => /^\p{L}{2}/u.test(number);

/** A number that stands alone is a sort of its own. */
function sortOf(one: CaseNumber): CaseNumber | 'registered' | 'case' {
  const sort = one.of === 'pre-trial-register' ? 'registered' : 'case';
  return standsAlone(one) ? one : sort;
}

/** `case No. 4/2022`, `registered under Nos. 4 and 5`: several of one sort share its word. */
const numbersWords = (numbers: readonly CaseNumber[]): readonly Words[] =>
  [...groupBy(numbers, sortOf).entries()].map(([sort, alike]) => {
    if (typeof sort === 'object') return sort.number;
    const isOne = alike.length === 1;
    const words = prose`${isOne ? 'No.' : 'Nos.'} ${list(alike.map(({ number }) => number))}`;
    return sort === 'registered' ? prose`registered under ${words}` : prose`${isOne ? 'case' : 'cases'} ${words}`;
  });

/** `(“Black Swan”, case No. 4/2022)`: behind what was opened. */
export const inBrackets = (named: CaseName | undefined, voice: Voice): Words =>
  named === undefined ? '' : bracketed([named.name && nameWords(named.name, voice), ...numbersWords(named.numbers)]);

/** A case as what a sentence is about, and whether it is many: `case No. 4/2022`, `the disciplinary proceedings`. */
type Called = { readonly words: Words; readonly isMany: boolean };

function byName({ name, numbers }: CaseName, voice: Voice): Words {
  const [first] = numbers;
  if (name !== undefined) {
    const words = voice.text(name);
    if (!has(words, saysCase)) return prose`the case ${quote(words)}`;
    return has(words, bareNoun) ? prose`the ${words}` : words;
  }
  if (first === undefined) return 'the case';
  return has(first.number, saysCase) ? first.number : prose`case No. ${first.number}`;
}

const kinds = {
  'criminal-public': 'the criminal case',
  'criminal-private': 'the criminal case',
  civil: 'the civil case',
  administrative: 'the administrative case',
  disciplinary: 'the disciplinary case',
} as const;

/** Which case is meant; `the case` where the file has one. */
export function called(which: WhichCase | undefined, voice: Voice): Called {
  if (which === undefined) return { words: 'the case', isMany: false };
  switch (which.by) {
    case 'name':
      return { words: byName(which, voice), isMany: false };
    case 'kind': {
      if (typeof which.what === 'string') return { words: kinds[which.what], isMany: false };
      const words = caseNoun(which.what, voice);
      return { words, isMany: has(words, /proceedings$/u) };
    }
    case 'day':
      return { words: prose`the case opened on ${date(which.started)}`, isMany: false };
    case 'people':
      return { words: prose`the case against ${whoAll(which.against, voice, 'object')}`, isMany: false };
  }
}

const proceedings = {
  'criminal-public': 'the criminal proceedings',
  'criminal-private': 'the criminal proceedings',
  civil: 'the civil proceedings',
  administrative: 'the administrative proceedings',
  disciplinary: 'the disciplinary proceedings',
} as const;

/** What is suspended, goes on or is closed: `the proceedings in case No. 4/2022`; `alone` where the file has one case. */
export function courseOf(which: WhichCase | undefined, alone: Words, voice: Voice): Called {
  if (which === undefined) return { words: alone, isMany: true };
  if (which.by !== 'kind') return { words: prose`the proceedings in ${called(which, voice).words}`, isMany: true };
  return typeof which.what === 'string' ? { words: proceedings[which.what], isMany: true } : called(which, voice);
}
