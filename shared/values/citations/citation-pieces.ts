import { parsePartialDate } from '../dates/parse-partial-date';
import type { PartialDate } from '../dates/partial-date';
import { urlIn } from './read-url';

/** A citation cut up: what is plain by its form, and the rest in its order. */
export type CitationPieces = {
  readonly text: string;
  readonly url: string | undefined;
  readonly accessed: PartialDate | undefined;
  /** A UN symbol or the number of a case. */
  readonly symbol: string | undefined;
  readonly date: PartialDate | undefined;
  readonly locator: string | undefined;
  /** What stands in quotation marks, and how many pieces of the rest stand before it. */
  readonly quoted: { readonly text: string; readonly at: number } | undefined;
  readonly isInterview: boolean;
  readonly rest: readonly string[];
};

const unSymbol = /(?<![\p{L}\d/])(?:A|S|E|CCPR|CAT|CEDAW|CRC|CERD|CED|CMW|CRPD|HRI|ST)(?:\/[A-Z\d][\w.-]*)+(?<![.-])/u;
const caseNumber =
  /(?:\b(?:criminal\s+)?case\s+(?:no\.?|number)|\bfile\s+no\.?|(?:(?:уголовно|гражданско)\S+\s+)?дел[оауе]\s*№|№)\s*(\d[\w./-]*\d|\d)/iu;
const accessedForm =
  /[([]?\s*(?:last\s+)?(?:accessed|visited|retrieved|дата\s+обращения|қаралған\s+күні)(?:\s+on)?\s*:?\s*([\d\p{L}][\d\p{L}.\s/-]*\d)\s*[)\]]?/iu;
const locatorForm =
  /^(?:pp?\.|pages?|paras?\.?|paragraphs?|§+|vol\.?|volumes?|sheets?|с\.|стр\.|л\.\s?д\.|лл?\.|лист[ыа]?|т\.|том|п\.|пп\.|абз\.)\s*(?:\d|[ivxl]+\b).*$/iu;
const quotes = /[“„«"]([^“”„«»"]+)[”“»"]/u;

/** `https://undocs.org/A/HRC/14/10` */
function symbolInUrl(url: string | undefined): string | undefined {
  const path = url?.replace(/^https?:\/\/[^/]*/u, '').replace(/\//u, ' ');
  return path === undefined ? undefined : unSymbol.exec(path)?.[0];
}

export function cutCitation(original: string): CitationPieces {
  const text = original.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const url = urlIn(text);
  let left =
    url === undefined ? text : text.replace(url, ' ').replace(/\bURL:?\s*|\[?эл(?:ектронный|\.)\s+ресурс\]?:?/giu, ' ');
  const accessed = accessedForm.exec(left);
  if (accessed !== null) left = left.replace(accessed[0], ' ');
  const symbol = unSymbol.exec(left)?.[0] ?? symbolInUrl(url);
  const number = symbol === undefined ? caseNumber.exec(left) : null;
  left = left.replace(symbol ?? number?.[0] ?? ' ', ' ').trim();
  const quotation = quotes.exec(left);
  if (quotation !== null) left = left.replace(quotation[0], `,${mark},`);
  const { date, locator, pieces } = sortPieces(splitUp(left));
  const at = pieces.indexOf(mark);
  return {
    text,
    url,
    accessed: accessed === null ? undefined : readDate(accessed[1] ?? ''),
    symbol: symbol ?? number?.[1],
    date,
    locator,
    quoted: quotation === null ? undefined : { text: (quotation[1] ?? '').replace(/[,.]$/u, ''), at: Math.max(at, 0) },
    isInterview: /^(?:an?\s+)?(?:interview|интервью|сұхбат|conversation with|беседа с)(?=[\s:,]|$)/iu.test(text),
    rest: pieces.filter((piece) => piece !== mark),
  };
}

/** Holds the place of the quoted title. */
const mark = '\u0001';

/** Pieces between commas, and between the author, title and journal of a Russian citation. */
function splitUp(text: string): readonly string[] {
  return text
    .replace(/\s*\/\/\s*/u, ', ')
    .replace(/^(\p{Lu}[\p{Ll}-]+\s+\p{Lu}\.\s?(?:\p{Lu}\.)?)\s+(?=\p{Lu})/u, '$1, ')
    .replace(/\s+[–—]\s+(?=\d)|\.\s+[–—]\s+/gu, ', ')
    .replace(/\.\s+(?=\d{1,2}[\s.]\S+[\s.]+\d{4})/gu, ', ')
    .replace(/\s\((?=[^()]*\d{4}\))/gu, ', ')
    .split(/[,;]\s*/u)
    .map((piece) => piece.replace(/^[\s:–—-]+|[\s:–—()-]+$/gu, '').replace(/(?<=\p{L}{3})\.$/u, ''))
    .filter((piece) => /[\p{L}\d\u0001]/u.test(piece));
}

type Sorted = {
  readonly date: PartialDate | undefined;
  readonly locator: string | undefined;
  readonly pieces: readonly string[];
};

function sortPieces(all: readonly string[]): Sorted {
  const locators = all.filter((piece) => locatorForm.test(piece));
  const dates = all.map((piece) => ({ piece, date: locators.includes(piece) ? undefined : pieceDate(piece) }));
  const dated = dates.findLast(({ date }) => date !== undefined);
  return {
    date: dated?.date,
    locator: locators.length === 0 ? undefined : locators.join(', '),
    pieces: all.filter((piece) => !locators.includes(piece) && piece !== dated?.piece),
  };
}

function pieceDate(piece: string): PartialDate | undefined {
  return /\d{4}/u.test(piece) ? readDate(piece.replace(/^(?:of|dated|on|от|of the)\s+/iu, '')) : undefined;
}

function readDate(text: string): PartialDate | undefined {
  const read = parsePartialDate(text.replace(/[\s.]+$/u, '').trim());
  return read.ok ? read.value : undefined;
}
