import type { PartialDate } from '#shared/values/dates/partial-date';
import type { Authority } from '../case-file/records';
import { lead, said } from '../words/joining';
import type { Located } from '../words/traced';
import { has, joinedBy, noteNumber, prose, type Words } from '../words/words';
import type { Voice } from './voice';

/** What a language has to say where it cites what a court or body gave. */
export type AuthorityWords = {
  readonly quote: (title: Words) => Words;
  readonly date: (date: PartialDate & Located) => Words;
  /** The places in one paper or source put together: `paras 21–22`. */
  readonly places: (locators: readonly string[]) => readonly string[];
  /** The note that has it in full: `note 3 above`. */
  readonly above: (note: Words) => Words;
  /** The name of a case as a note prints it. */
  readonly caseName: (name: Words) => Words;
  /** What the paper is: `general comment`. */
  readonly paper: (kind: Authority['kind'], voice: Voice) => Words;
  /** `No. 5`. */
  readonly numbered: (number: string) => Words;
  /** `communication No. 12/2000`. */
  readonly matter: (of: Exclude<NonNullable<Authority['numberOf']>, 'paper'>, number: string) => Words;
};

const papersWithTitles = new Set<unknown>(['concluding-observations', 'general-comment', 'report', 'resolution']);

/** A place of print that has its year in brackets: `[2002] RUHL 1`, `347 R.R. 483 (1954)`. */
const holdsYear = /[[(]\d{4}[\])]/u;

/** Whether there is anything to be cited beside what the sentence says. */
export const isCitable = ({ title, number, symbol, locator }: Authority): boolean =>
  (title ?? number ?? symbol ?? locator) !== undefined;

/**
 * One authority as it is cited: in full the first time, then by the note that has it. An application has the place before
 * the day, as its court cites; all others have it at the end.
 */
export function citedAuthority(id: Authority['id'], words: AuthorityWords, voice: Voice): Words {
  const authority = voice.find('authority', id);
  if (authority === undefined) return '';
  const { locator, symbol, numberOf } = authority;
  const places = locator === undefined ? [] : words.places([locator]);
  const [title, number] = [titleOf(authority, words, voice), numberIn(authority, words, voice)];
  const { note, first } = voice.noteOf(authority.id);
  const short = title || number || (symbol ?? '');
  if (!first && short !== '') return joinedBy(', ', [short, words.above(noteNumber(note)), ...places]);
  const day = authority.date === undefined || has(symbol ?? '', holdsYear) ? '' : words.date(authority.date);
  const isNeutral = symbol?.startsWith('[') === true && title !== '' && number === '';
  const name = short === '' ? words.paper(authority.kind, voice) : title;
  const whole = isNeutral ? [prose`${name} ${symbol}`] : [name, number, symbol];
  return joinedBy(', ', said([...whole, ...(numberOf === 'application' ? [...places, day] : [day, ...places])]));
}

function titleOf({ title, kind }: Authority, words: AuthorityWords, voice: Voice): Words {
  if (title === undefined) return '';
  return papersWithTitles.has(kind) ? words.quote(voice.text(title)) : words.caseName(voice.text(title));
}

function numberIn({ number, numberOf, kind }: Authority, words: AuthorityWords, voice: Voice): Words {
  if (number === undefined) return '';
  if (numberOf === undefined) return number;
  if (numberOf === 'paper') return prose`${lead('', words.paper(kind, voice), ' ')}${words.numbered(number)}`;
  return words.matter(numberOf, number);
}
