import type { Sentence } from '#shared/document/document';
import type { Opening } from '../voice/language';
import type { AnyRecord, CaseFile } from '../case-file/case-file';
import { groupBy } from '../case-file/group-by';
import type { ComposeContext } from '../sentences/context';
import { allPatterns } from './all-patterns';
import { inOrder } from './in-order';
import { withNeighbours } from './neighbours';
import { asOneEvent } from './one-event';
import { precedences } from './precedence';
import { withTies } from './ties';
import { isExact, type Passage, type Pattern, type Scope } from '../patterns/pattern';
import { composeSentences, type Statement } from '../sentences/sentence';

/** Sentences in a paragraph of good length. */
const fullParagraph = 6;
const mostParagraphs = 4;

/** Lets each pattern in turn take the records it fits; what one has told is not free for the next. */
export function planCase(
  context: ComposeContext,
  file: CaseFile,
  chosen: (record: AnyRecord) => boolean = () => true,
  patterns: readonly Pattern[] = allPatterns,
): readonly Passage[] {
  const taken = new Set<AnyRecord>();
  const scope: Scope = {
    file,
    isChosen: chosen,
    isFree: (record) => !taken.has(record) && chosen(record),
    cover: (record, ...fields) => {
      context.telling.cover(file.pointerTo(record), fields);
    },
    tell: (record) => context.telling.tell(record, file.pointerTo(record)),
  };
  const passages = patterns.flatMap((pattern) => {
    const found = pattern.match(scope);
    for (const record of found.flatMap(({ statements }) => statements.flatMap(({ records }) => records)))
      taken.add(record);
    return found;
  });
  return inOrder(gathered(passages.filter(({ statements }) => statements.length > 0)), precedences(file));
}

/** Passages that belong behind what is told of a record become one with it. */
function gathered(passages: readonly Passage[]): readonly Passage[] {
  const hosts = passages.filter(({ behind }) => behind === undefined);
  const hostOf = ({ behind }: Passage) =>
    behind &&
    (hosts.find(({ statements: [first] }) => first?.records[0] === behind) ??
      hosts.find(({ statements }) => statements.some(({ records }) => records.includes(behind))));
  const guests = groupBy(passages, hostOf);
  const whole = new Map<Passage, Passage>();
  for (const passage of passages) {
    if (hostOf(passage) !== undefined) continue;
    const more = hosts.includes(passage) ? (guests.get(passage) ?? []) : [];
    const { goesOn } = passage;
    const from = goesOn && whole.get(goesOn.from);
    whole.set(passage, {
      ...passage,
      statements: more.reduce(withGuest, passage.statements),
      ...(goesOn && from && { goesOn: { ...goesOn, from } }),
    });
  }
  return [...whole.values()];
}

/** Statements and those of a passage behind them; what rests on a charge told last need not name it again. */
const withGuest = (host: readonly Statement[], { behind, statements }: Passage): readonly Statement[] => [
  ...host,
  ...statements.map((guest) =>
    guest.message.kind === 'chargesBasis' && isChargeOf(host, behind)
      ? { ...guest, message: { ...guest.message, justTold: !guest.message.several } }
      : guest,
  ),
];

/** Whether the last that is told is one charge alone, or what that was about. */
function isChargeOf(told: readonly Statement[], charge: AnyRecord | undefined): boolean {
  const last = told.findLast(({ message }) => message.kind !== 'stemmedFrom');
  return last?.message.kind === 'charged' && last.records.length === 1 && last.records[0] === charge;
}

const sentencesIn = (passages: readonly Passage[]) => passages.flatMap(({ statements }) => statements).length;

/** One to four paragraphs of about the same length; a passage is never split. */
export function splitIntoParagraphs(passages: readonly Passage[]): readonly (readonly Statement[])[] {
  const all = sentencesIn(passages);
  const count = Math.min(mostParagraphs, Math.max(1, Math.round(all / fullParagraph)));
  const paragraphs: Statement[][] = Array.from({ length: count }, () => []);
  let before = 0;
  for (const { statements } of passages) {
    const middle = before + statements.length / 2;
    paragraphs[Math.min(count - 1, Math.floor((middle * count) / all))]?.push(...statements);
    before += statements.length;
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}

/** Whether a passage tells of a day after that of the paper. */
const isAfter = ({ day }: Passage, paperDay: string | undefined): boolean =>
  day !== undefined && paperDay !== undefined && isExact(day) && day > paperDay;

/**
 * The paragraphs of one case, each as its sentences. `chosen` narrows it to some of the records; what the sentences
 * need around them (names, courts, norms) is told all the same. A paper of a day tells nothing that came after it.
 * `opening` leads into the first sentence.
 */
export function composeCase(
  context: ComposeContext,
  file: CaseFile,
  chosen?: (record: AnyRecord) => boolean,
  paperDay?: string,
  opening?: Opening,
): readonly (readonly Sentence[])[] {
  const passages = planCase(context, file, chosen).filter((passage) => !isAfter(passage, paperDay));
  const told = asOneEvent(withNeighbours(passages), file, (decision) => {
    context.telling.cover(file.pointerTo(decision), ['date']);
  });
  const tied = withTies(told, {
    file,
    isChosen: chosen ?? (() => true),
    tell: (record) => context.telling.tell(record, file.pointerTo(record)),
  });
  return splitIntoParagraphs(tied)
    .map((statements, place) => composeSentences(context, file, statements, [], place === 0 ? opening : undefined))
    .filter((sentences) => sentences.length > 0);
}
