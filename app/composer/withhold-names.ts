import type { CaseBook } from '#shared/model/case-book';
import type { Block, ComposedDocument, DocumentCheck, Inline, RecordPointer, Sentence } from '#shared/model/document';
import type { Audience, Party } from '#shared/model/party';
import type { LocalText } from '#shared/model/text';
import { forumOf } from './forums/forums';
import { namingOf, type PersonSetAside } from '#shared/model/consent';

/** Of one width for every name, so that its length tells nothing. */
const blackedOut = '█████';

type Hidden = { readonly name: string; readonly instead: string; readonly pointer: RecordPointer };
type Watched = { readonly name: string; readonly pointer: RecordPointer };

/**
 * The last look at a document before anybody sees it. Patterns name people as their consents say; free words of a
 * record, a quotation or a title may still hold the name of somebody who wants initials, a pseudonym or nothing.
 * Wherever such a name stands it is replaced, and a name that nobody consented to keeps the document from leaving.
 * Of people set aside only what they said no to is kept, and only where no party bears the name: a party entered twice
 * and deleted once goes by its own consent.
 */
export function withholdNames(
  document: ComposedDocument,
  caseBooks: readonly CaseBook[],
  setAside: readonly PersonSetAside[] = [],
): ComposedDocument {
  const { audience } = forumOf(document.kind);
  const people = caseBooks.flatMap((book) =>
    Object.values(book.parties).map((party) => watch({ bookId: book.id, party }, audience)),
  );
  const borne = new Set(people.flatMap(({ names }) => names));
  const aside = setAside.flatMap((person) => watch(person, audience).hidden).filter(({ name }) => !borne.has(name));
  const hidden = [...people.flatMap((person) => person.hidden), ...aside].sort(
    (one, other) => other.name.length - one.name.length,
  );
  const replaced = new Map<string, RecordPointer>();
  const clean = (text: string) => hide(text, hidden, (pointer) => replaced.set(JSON.stringify(pointer), pointer));
  const cleaned = {
    ...document,
    title: clean(document.title),
    blocks: document.blocks.map((block) => cleanBlock(block, clean)),
    notes: document.notes.map((note) => ({
      ...note,
      inlines: note.inlines.map((inline) => cleanInline(inline, clean)),
    })),
  };
  const named = namedWithoutConsent(
    cleaned,
    people.flatMap(({ watched }) => watched),
  );
  const checks: readonly DocumentCheck[] = [
    ...[...replaced.values()].map((pointer): DocumentCheck => ({
      code: 'withheld',
      blocking: false,
      records: [pointer],
    })),
    ...named.map((pointer): DocumentCheck => ({ code: 'consent-missing', blocking: true, records: [pointer] })),
  ];
  return { ...cleaned, checks: [...document.checks, ...checks.filter((check) => !isKnown(check, document.checks))] };
}

const isKnown = (check: DocumentCheck, known: readonly DocumentCheck[]) =>
  known.some(({ code, records }) => code === check.code && JSON.stringify(records) === JSON.stringify(check.records));

/** A person's names, those that are hidden from the audience, and those that nobody consented to. */
function watch({ bookId, party }: PersonSetAside, audience: Audience) {
  const pointer: RecordPointer = { bookId, record: { kind: 'party', id: party.id } };
  const { naming, consentMissing } = namingOf(party, audience);
  const names = namesOf(party);
  const instead =
    naming.as === 'pseudonym' ? textsOf(naming.pseudonym)[0] : naming.as === 'initials' ? initials(party) : undefined;
  return {
    names,
    hidden:
      naming.as === 'full' ? [] : names.map((name): Hidden => ({ name, instead: instead ?? blackedOut, pointer })),
    watched: consentMissing ? names.map((name): Watched => ({ name, pointer })) : [],
  };
}

const textsOf = (text: LocalText | undefined): readonly string[] =>
  text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text).filter((one) => one !== undefined);

/** Every form of a name that is long enough to be one; two letters are found in any text. */
function namesOf({ name, variants = [], shortName, nameForms = {} }: Party): readonly string[] {
  const all = [...textsOf(name), ...variants, ...textsOf(shortName), ...Object.values(nameForms)];
  return [...new Set(all)].filter((one) => one.length > 2);
}

function initials({ name }: Party): string | undefined {
  return textsOf(name)[0]
    ?.split(/[\s-]+/u)
    .map((word) => `${Array.from(word)[0] ?? ''}.`)
    .join(' ');
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
const asWord = (name: string) => new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`, 'giu');

function hide(text: string, hidden: readonly Hidden[], remark: (pointer: RecordPointer) => unknown): string {
  return hidden.reduce(
    (rest, { name, instead, pointer }) =>
      rest.replaceAll(asWord(name), () => {
        remark(pointer);
        return instead;
      }),
    text,
  );
}

function namedWithoutConsent(document: ComposedDocument, watched: readonly Watched[]): readonly RecordPointer[] {
  const text = JSON.stringify([document.title, document.blocks, document.notes]);
  const found = watched.filter(({ name }) => asWord(name).test(text)).map(({ pointer }) => pointer);
  return [...new Map(found.map((pointer) => [JSON.stringify(pointer), pointer])).values()];
}

type Clean = (text: string) => string;

function cleanBlock(block: Block, clean: Clean): Block {
  switch (block.kind) {
    case 'page-break':
      return block;
    case 'title':
    case 'heading':
      return { ...block, text: clean(block.text) };
    case 'paragraph':
      return { ...block, sentences: block.sentences.map((sentence) => cleanSentence(sentence, clean)) };
    case 'list':
      return { ...block, items: block.items.map((item) => item.map((sentence) => cleanSentence(sentence, clean))) };
    case 'table':
      return {
        ...block,
        head: block.head.map(clean),
        rows: block.rows.map((row) => row.map((sentence) => cleanSentence(sentence, clean))),
      };
  }
}

const cleanSentence = (sentence: Sentence, clean: Clean): Sentence => ({
  ...sentence,
  inlines: sentence.inlines.map((inline) => cleanInline(inline, clean)),
});

const cleanInline = (inline: Inline, clean: Clean): Inline =>
  inline.kind === 'text' ? { ...inline, text: clean(inline.text) } : inline;
