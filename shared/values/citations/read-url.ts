import { parsePartialDate } from '../dates/parse-partial-date';
import type { PartialDate } from '../dates/partial-date';
import type { Language } from '../texts/text';

/** What an address tells by itself. */
export type ReadUrl = {
  readonly url: string;
  /** Without `www.`: `azattyq.org`. */
  readonly host: string;
  readonly date?: PartialDate;
  /** Of the words in the last part of the path. */
  readonly title?: string;
  readonly language?: Language;
};

const address = /\b(?:https?:\/\/|www\.)[^\s<>"«»“”]+/iu;

/** The first address in a text, without the marks of the sentence around it. */
export function urlIn(text: string): string | undefined {
  const found = address.exec(text)?.[0].replace(/[.,;:!?'’]+$/u, '');
  if (found === undefined) return undefined;
  return found.endsWith(')') && !found.includes('(') ? found.slice(0, -1) : found;
}

/** Reads an address without going there: who publishes, when, in what language and under what title. */
export function readUrl(url: string): ReadUrl {
  const match = /^(?:https?:\/\/)?(?:[^@/]*@)?([^/?#:]+)(?::\d+)?([^?#]*)/iu.exec(url);
  const host = (match?.[1] ?? '').toLowerCase().replace(/^(?:www\d?|m|amp)\./u, '');
  const path = decoded(match?.[2] ?? '');
  return { url, host, ...dateIn(path), ...titleIn(path), ...languageIn(host, path) };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const dayInPath = /(?<!\d)((?:19|20)\d\d)([/_-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/u;
const dayFirst = /(?<!\d)(0[1-9]|[12]\d|3[01])([/_-])(0[1-9]|1[0-2])\2((?:19|20)\d\d)(?!\d)/u;
const monthInPath = /\/((?:19|20)\d\d)\/(0?[1-9]|1[0-2])(?=\/|$)/u;

function dateIn(path: string): { readonly date?: PartialDate } {
  const day = dayInPath.exec(path);
  const back = dayFirst.exec(path);
  const month = monthInPath.exec(path);
  const written = day
    ? `${day[1] ?? ''}-${day[3] ?? ''}-${day[4] ?? ''}`
    : back
      ? `${back[4] ?? ''}-${back[3] ?? ''}-${back[1] ?? ''}`
      : month
        ? `${(month[2] ?? '').padStart(2, '0')}.${month[1] ?? ''}`
        : '';
  const date = parsePartialDate(written);
  return date.ok ? { date: date.value } : {};
}

const fewestWords = 3;

function titleIn(path: string): { readonly title?: string } {
  const last = path.split('/').findLast((part) => /\p{L}{3}/u.test(part)) ?? '';
  const words = last
    .replace(/\.(?:s?html?|php|aspx?|pdf|jsp)$/iu, '')
    .split(/[-_+\s]+/u)
    .filter((word) => word !== '' && !/^(?:\d{4,}|[a-z]?\d{5,})$/iu.test(word));
  const text = words.join(' ');
  return words.length < fewestWords ? {} : { title: text.slice(0, 1).toUpperCase() + text.slice(1) };
}

const languageMarks: readonly (readonly [RegExp, Language])[] = [
  [/^(?:rus?)\.|\/(?:rus?)(?:\/|$)/u, 'ru'],
  [/^(?:kaz|kk|kz)\.|\/(?:kaz|kk|kz)(?:\/|$)/u, 'kk'],
  [/^(?:eng?)\.|\/(?:eng?)(?:\/|$)/u, 'en'],
];

function languageIn(host: string, path: string): { readonly language?: Language } {
  const found = languageMarks.find(([mark]) => mark.test(host + path) || mark.test(host) || mark.test(path));
  return found === undefined ? {} : { language: found[1] };
}
