import { Language } from '#shared/values/texts/text';
import { groupBy } from '../case-file/group-by';
import type { Wording } from '../messages/law';
import type { Citation, Recommendation, Source } from '../case-file/records';
import { lead, said } from '../words/joining';
import { areSame, joinedBy, noteNumber, plainText, prose, unique, type Words } from '../words/words';
import { type AuthorityWords, citedAuthority } from './notes-of-authorities';
import type { CitedSource, LanguageModule } from './language';
import type { NormReference, Voice } from './voice';

/** What a language has to say in the notes that cite sources. */
export type NoteWords = AuthorityWords & {
  /** The article alone, its law being named where the note is marked. */
  readonly article: (norm: NormReference) => Words;
  /** When a page of the web was read. */
  readonly accessed: (day: Words) => Words;
  /** The language that the notes are in. */
  readonly code: Language;
  /** In which language a source is written, where that is not the one of the document. */
  readonly writtenIn: (language: Words) => Words;
  /** What the languages of the program are called. */
  readonly languages: Readonly<Record<Language, string>>;
  /** A recommendation by its paragraph, before the States that made it. */
  readonly paragraph: (number: string) => string;
  /** What the State said to so many recommendations, before them. */
  readonly position: (position: NonNullable<Recommendation['position']>, count: number) => string;
  readonly finish: (note: Words) => Words;
};

/** Notes in the order that all languages keep: the law, authorities, recommendations, then sources by author, title, publisher, symbol, date, place in the source, address, its words. */
export function notesIn(words: NoteWords): LanguageModule['sayNote'] {
  return (voice, { wordings = [], authorities = [], recommendations = [], citations = [] }) => {
    const bySource = [...groupBy(citations, ({ source, book }) => JSON.stringify([source, book])).values()];
    const texts = [
      ...wordings.map((wording) => quotedLaw(wording, words, voice)),
      ...authorities.map((id) => citedAuthority(id, words, voice)),
      ...recommended(recommendations, words, voice),
      ...bySource.map((group) => cited(group, words, voiceFor(group, voice))),
    ];
    return words.finish(joinedBy('; ', said(unique(texts))));
  };
}

/** `Article 129: “…”`; a law as a whole by its words alone. */
function quotedLaw({ norm, quotation }: Wording, words: NoteWords, voice: Voice): Words {
  const reference = voice.norm({ norm });
  const article = reference === undefined ? '' : words.article(reference);
  return joinedBy(': ', said([article, words.quote(voice.text(quotation))]));
}

const voiceFor = ([first]: readonly CitedSource[], voice: Voice): Voice =>
  first?.book === undefined ? voice : voice.in(first.book);

function described(source: Source, words: NoteWords, voice: Voice): Words {
  const title = titleOf(source, words, voice);
  const day = source.date === undefined ? '' : words.date(source.date);
  const parts = [
    authorsOf(source, voice),
    title === '' ? '' : prose`${title}${lead(' (', languageOf(source, words), ')')}`,
    publisherOf(source, voice),
    source.symbol,
    // “Verdict of 3 May 2012” has its day in its title.
    source.date?.precision === 'day' && holds(title, day) ? '' : day,
  ];
  return joinedBy(', ', said(parts));
}

/** Whether a title holds words, whatever spaces stand between them. */
function holds(title: Words, day: Words): boolean {
  const [whole, part] = [title, day].map((words) => plainText(words).replaceAll('\u00a0', ' '));
  if (whole === undefined || part === undefined || part === '') return false;
  const at = whole.indexOf(part);
  // “13 May 2012” holds no 3 May.
  return at >= 0 && !/[\p{L}\d]$/u.test(whole.slice(0, at)) && !/^[\p{L}\d]/u.test(whole.slice(at + part.length));
}

const titleOf = ({ title }: Source, { quote }: NoteWords, voice: Voice): Words =>
  title === undefined ? '' : quote(voice.text(title));

/** Who brought it out; an organisation that wrote it itself is not named twice. */
function publisherOf({ publisher, authors = [] }: Source, voice: Voice): Words {
  const name = publisher === undefined ? '' : voice.text(publisher);
  return authors.some((author) => areSame(voice.text(author), name)) ? '' : name;
}

function languageOf({ language }: Source, { code, languages, writtenIn }: NoteWords): Words {
  if (language === undefined || language === code) return '';
  const { data: known } = Language.safeParse(language);
  return writtenIn(known === undefined ? language : languages[known]);
}

function authorsOf({ authors = [] }: Source, voice: Voice): Words {
  return joinedBy(
    ', ',
    authors.map((author) => voice.text(author)),
  );
}

/** Whether the case book or the registers hold another work of the same authors that the readers may see. */
function wroteMore({ id, authors }: Source, { file }: Voice): boolean {
  const shared = file.findAll('source', Object.keys(file.registers.sources));
  const all: readonly Source[] = [...file.list('sources'), ...shared];
  return all.some((other) => other.id !== id && JSON.stringify(other.authors) === JSON.stringify(authors));
}

/** How a source is called when an earlier note has it in full: its authors, with its title where they wrote more; else its title or symbol. */
function shortName(source: Source, words: NoteWords, voice: Voice): Words {
  const authors = authorsOf(source, voice);
  const title = titleOf(source, words, voice) || (source.symbol ?? '');
  return authors === '' || wroteMore(source, voice) ? joinedBy(', ', said([authors, title])) : authors;
}

/** One source with all the places in it that are cited; in full the first time, then by the note that has it. */
function cited(citations: readonly Citation[], words: NoteWords, voice: Voice): Words {
  const source = voice.find('source', citations[0]?.source);
  if (source === undefined) return '';
  const places = words.places(citations.flatMap(({ locator }) => locator ?? source.locator ?? []));
  const { note, first } = voice.noteOf(source.id);
  const short = shortName(source, words, voice);
  const quotations = citations.flatMap(({ quotation }) => quotation ?? []).map((quotation) => voice.text(quotation));
  const quoted = (place: Words) => joinedBy(': ', said([place, joinedBy(', ', unique(quotations.map(words.quote)))]));
  if (!first && short !== '') return quoted(joinedBy(', ', [short, words.above(noteNumber(note)), ...places]));
  const accessed = source.accessed === undefined ? '' : prose` (${words.accessed(words.date(source.accessed))})`;
  const url = source.url === undefined ? '' : prose`${source.url}${accessed}`;
  return quoted(joinedBy(', ', said([described(source, words, voice), ...places, url])));
}

const positions = [undefined, 'supported', 'noted', 'pending'] as const;

/**
 * `A/HRC/14/10, 95.12 (Brazil); 95.13 (Canada)`: the report once, then each by its paragraph and States. Where the State
 * did not say the same to all of them, what it said to which: `supported: …; noted: …`.
 */
function recommended(recommendations: readonly Recommendation[], words: NoteWords, voice: Voice): readonly Words[] {
  const byPosition = groupBy(recommendations, ({ position }) => position);
  let written = '';
  return positions.flatMap((position) => {
    const group = byPosition.get(position) ?? [];
    const label = position === undefined || byPosition.size === 1 ? '' : words.position(position, group.length);
    const byReport = groupBy(group, ({ reportSymbol }) => reportSymbol ?? '');
    return [...byReport].flatMap(([report, those], first) =>
      those.map((one, place) => {
        const symbol = place === 0 && report !== written ? report : '';
        written = report;
        const own = joinedBy(', ', said([symbol, byParagraph(one, words, voice)]));
        return first === 0 && place === 0 ? lead(lead('', label, ': '), own) : own;
      }),
    );
  });
}

function byParagraph({ paragraph, recommendingStates }: Recommendation, words: NoteWords, voice: Voice): Words {
  const states = joinedBy(
    ', ',
    recommendingStates.map((state) => voice.text(state)),
  );
  return prose`${words.paragraph(paragraph ?? '')} (${states})`;
}
