import { type CitationPieces, cutCitation } from './citation-pieces';
import { parsePartialDate } from '../dates/parse-partial-date';
import type { PartialDate } from '../dates/partial-date';
import { readUrl } from './read-url';
import type { Source, sourceKinds } from '../../kinds/source';
import { reader } from '../texts/typed-text';

/** What can be told of a source from the way it is cited; the locator belongs to the citation, not to the source. */
export type ReadCitation = {
  readonly source: { readonly kind: SourceKind } & Partial<
    Pick<Source, 'authors' | 'title' | 'publisher' | 'date' | 'language' | 'url' | 'accessed' | 'symbol'>
  >;
  readonly locator?: string;
};

type SourceKind = (typeof sourceKinds)[number];
type Parts = Omit<ReadCitation['source'], 'kind'>;

/**
 * Reads a pasted address or citation, English or Russian, as far as that goes without a network: "Author, “Title”,
 * Publisher, 12 May 2013, https://…", "A/HRC/14/10, para. 3", "Interview with …, 3 May 2013", "Приговор …, дело № …".
 * Whatever it cannot place becomes the title; nothing of the text is lost. `today` (ISO) is the day of access of
 * what has an address.
 */
export const readCitation = reader('source', readCited, (_, text): ReadCitation => ({
  source: { kind: 'article', title: text.trim() },
}));

function readCited(text: string, today: string): ReadCitation {
  const pieces = cutCitation(text);
  const parts: Parts = { ...partsOfUrl(pieces, today), ...partsOfPieces(pieces) };
  return {
    source: { kind: kindOf(pieces, parts), ...parts },
    ...(pieces.locator === undefined ? {} : { locator: pieces.locator }),
  };
}

function partsOfUrl({ url, accessed, symbol }: CitationPieces, today: string): Parts {
  if (url === undefined) return {};
  const { host, date, title, language } = readUrl(url);
  const day = accessed ?? dayOf(today);
  return {
    url,
    ...(host === '' ? {} : { publisher: host }),
    ...(date === undefined ? {} : { date }),
    ...(title === undefined || symbol !== undefined ? {} : { title }),
    ...(language === undefined ? {} : { language }),
    ...(day === undefined ? {} : { accessed: day }),
  };
}

function dayOf(today: string): PartialDate | undefined {
  const read = parsePartialDate(today);
  return read.ok ? read.value : undefined;
}

function partsOfPieces({ symbol, date, quoted, rest, isInterview }: CitationPieces): Parts {
  const named = symbol === undefined ? {} : { symbol, ...publisherOf(symbol) };
  const dated = date === undefined ? {} : { date };
  return { ...named, ...dated, ...(isInterview ? asTitle(rest) : namesIn(quoted, rest)) };
}

function asTitle(rest: readonly string[]): Parts {
  return rest.length === 0 ? {} : { title: rest.join(', ') };
}

/** Who wrote it, what it is called, who published it: by quotation marks if there are any, else by their places. */
function namesIn(quoted: CitationPieces['quoted'], rest: readonly string[]): Parts {
  if (quoted !== undefined) {
    return { ...authorsOf(rest.slice(0, quoted.at)), title: quoted.text, ...publisherFrom(rest.slice(quoted.at)) };
  }
  const [first, ...others] = rest;
  if (first === undefined) return {};
  if (others.length === 0) return { title: first };
  if (isName(first)) {
    const hasPublisher = others.length > 1;
    const title = hasPublisher ? others.slice(0, -1) : others;
    return { ...authorsOf([first]), title: title.join(', '), ...publisherFrom(hasPublisher ? others.slice(-1) : []) };
  }
  return { title: rest.slice(0, -1).join(', '), ...publisherFrom(rest.slice(-1)) };
}

function authorsOf(names: readonly string[]): Parts {
  const authors = names.flatMap((name) => name.split(/\s+(?:and|&|и)\s+/u)).filter((name) => name !== '');
  return authors.length === 0 ? {} : { authors };
}

function publisherFrom(rest: readonly string[]): Parts {
  return rest.length === 0 ? {} : { publisher: rest.join(', ') };
}

/** Two to four words with capitals, or a family name with initials: a person or an organisation. */
function isName(text: string): boolean {
  const words = text.split(/\s+/u).filter((word) => !/^(?:and|&|и|of|for|the|de|van|von)$/iu.test(word));
  return words.length >= 2 && words.length <= 5 && words.every((word) => /^\p{Lu}[\p{L}’'.-]*$/u.test(word));
}

const publishers: readonly (readonly [RegExp, string])[] = [
  [/^A\/HRC\/WGAD\//u, 'Working Group on Arbitrary Detention'],
  [/^A\/HRC\//u, 'Human Rights Council'],
  [/^CCPR\//u, 'Human Rights Committee'],
  [/^CAT\//u, 'Committee against Torture'],
  [/^CEDAW\//u, 'Committee on the Elimination of Discrimination against Women'],
  [/^CERD\//u, 'Committee on the Elimination of Racial Discrimination'],
  [/^CRC\//u, 'Committee on the Rights of the Child'],
  [/^E\/C\.12\//u, 'Committee on Economic, Social and Cultural Rights'],
  [/^S\//u, 'Security Council'],
  [/^A\/(?:RES|\d)/u, 'General Assembly'],
];

function publisherOf(symbol: string): Parts {
  const found = publishers.find(([start]) => start.test(symbol));
  return found === undefined ? {} : { publisher: found[1] };
}

const kinds: readonly (readonly [RegExp, SourceKind])[] = [
  [/own observation|собственн\S+ наблюден|өз бақылау/iu, 'own-observation'],
  [/(?:letter|письмо|хат).{0,40}(?:lawyer|counsel|attorney|адвокат|защитник)|адвокатск\S+ запрос/iu, 'lawyer-letter'],
  [
    /^(?:verdict|judge?ment|ruling|court order|indictment|record of|protocol of|приговор|решение|постановление|определение|обвинительн|протокол|ходатайство|жалоба|исковое|үкім|қаулы)|\bcase\s+no|criminal case|(?:уголовн\S+ |гражданск\S+ )?дел[оу]\s*№|\bл\.\s?д\./iu,
    'court-paper',
  ],
  [
    /^(?:the\s+)?(?:constitution|criminal code|civil code|code of|law\s+(?:of|on|no)|закон|кодекс|конституция)/iu,
    'law',
  ],
];

function kindOf({ text, symbol, isInterview }: CitationPieces, { url, date, title }: Parts): SourceKind {
  if (isInterview) return 'interview';
  if (symbol !== undefined && /^[A-Z]+\//u.test(symbol)) return 'un-document';
  const named = kinds.find(([words]) => words.test(text));
  if (named !== undefined) return named[1];
  if (/\breport\b|доклад|отчет|отчёт|баяндама/iu.test(text)) return 'report';
  return url !== undefined && (title === undefined || date === undefined) ? 'web-page' : 'article';
}
