import { nameKey } from '#shared/search/name-key';
import { isOrdinary } from './ordinary-words';

const longestEnding = 4;
const shortestName = 5;
const shortEnding = 2;

/**
 * How a name may begin when a language that is in no table declines it: Kazlauskas, Kazlausko; Szabó, Szabónak;
 * Νίκος, Νίκου. Of short names little may go; a name that is also a word would be seen everywhere.
 */
export function startsOf(folded: string): readonly string[] {
  const { length } = folded;
  if (length < shortestName || isOrdinary(folded)) return [];
  return [folded, folded.slice(0, -1), ...(length > shortestName + 2 ? [folded.slice(0, -2)] : [])];
}

/** The starts by which a word of a text is looked up among those. */
export function possibleStarts(folded: string): readonly string[] {
  const least = Math.max(shortestName - 1, folded.length - longestEnding);
  const starts: string[] = [];
  for (let length = folded.length; length >= least; length -= 1) {
    const isShort = length < shortestName;
    if (!isShort || folded.length - length <= shortEnding) starts.push(folded.slice(0, length));
  }
  return starts;
}

const semitic = /^[\p{Script=Arabic}\p{Script=Hebrew}]/u;
/** What is not here is no consonant, or one that other scripts leave out. */
const letters = 'بپتثجچحخهدذرزژسشصضطظغفقكگلمنבהגדזחטכךלםמןנסצץקרשתפף';
const sounds = 'bpttjqhhhddrzjsxsdtzkfkkklmnbhkdzhtkklmmnnscckrxtff';

/** The consonants of a name, by which Arabic and Hebrew, which write few vowels, meet other scripts. */
export function consonantsOf(word: string): string {
  if (!semitic.test(word)) {
    const key = nameKey(word).replace(/dh/gu, 'd').replaceAll('g', 'k');
    return key.replaceAll(/[aeiouv]/gu, '').replace(/h$/u, '');
  }
  const bare = word.replace(/^ال/u, '');
  const spelt = Array.from(bare, (letter) => sounds[letters.indexOf(letter)] ?? '').join('');
  return spelt.replace(/h$/u, '');
}

/** Whether a word is written in a script without vowels. */
export function isSemitic(word: string): boolean {
  return semitic.test(word);
}
