import type { Block, Sentence } from '#shared/document/document';
import type { AnyRecord, CaseFile } from '../../composer/case-file/case-file';
import { authorityDesk } from '../../composer/planning/authority-desk';
import { composeEvent, composeOverview, filesInOverview } from '../../composer/planning/overview';
import { authority } from '../../composer/patterns/registers/authorities';
import { balance, followUp, type OnTheme, positionConflicts } from '../../composer/patterns/registers/follow-up';
import { law } from '../../composer/patterns/registers/law';
import { missingYears, statistic } from '../../composer/patterns/registers/statistic';
import { composeCase } from '../../composer/planning/plan';
import type { Opening } from '../../composer/voice/language';
import { askFor, askForEntries, filesOf, reportMissing } from './asked-for';
import { below, blocksOf, type Bullet, inPlainLetters, type Told } from './bullets';
import { ofLastReview } from './last-review';
import { type SectionItem, sayOfRegisters, type SubmissionDesk } from './submission-desk';
import { Phrase } from '../../composer/words/phrase';

type Paragraphs = readonly (readonly Sentence[])[];

/** Sentences that an example may have to share the paragraph of the rule that it shows. */
const shortExample = 3;

/**
 * The paragraphs and bullets of some items, in their order. Neighbours that make one sentence each, events after events
 * and figures after figures, share a paragraph; so does a short example with what it is an example of.
 */
export function itemBlocks(desk: SubmissionDesk, items: readonly SectionItem[]): readonly Block[] {
  const all: Told[] = [];
  let before: Group | undefined;
  for (const group of joined(items)) {
    const rule = all.at(-1);
    const shows = rule !== undefined && isExample(group);
    const opening = shows && !(before && isExample(before)) ? 'example' : undefined;
    const told = tell(desk, group, opening).filter(({ sentences }) => sentences.length > 0);
    const [only, another] = told;
    const isShort = only !== undefined && another === undefined && only.sentences.length <= shortExample;
    if (shows && isShort && group.bullet === undefined)
      all.splice(-1, 1, { ...rule, sentences: [...rule.sentences, ...only.sentences] });
    else all.push(...below(rule, told, group.bullet));
    if (told.length > 0) before = group;
  }
  return blocksOf(all);
}

/** What one item says: by paragraphs, or as one bullet; each article by itself, with bullets of its own. */
function tell(desk: SubmissionDesk, group: Group, opening: Opening | undefined): readonly Told[] {
  if ('law' in group && group.byArticle === true) return group.law.flatMap((id) => sayArticle(desk, id));
  const paragraphs = say(desk, group, opening);
  return (group.bullet === undefined ? paragraphs : [paragraphs.flat()]).map((sentences) => ({ sentences, level: 0 }));
}

type Group =
  | Exclude<SectionItem, { event: unknown }>
  | {
      readonly events: readonly string[];
      readonly example?: true | undefined;
      readonly bullet?: Bullet | undefined;
    };

const isExample = (group: Group): boolean => 'example' in group && group.example === true;

function joined(items: readonly SectionItem[]): readonly Group[] {
  const groups: Group[] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (!('event' in item)) groups.push(item);
    else if (last !== undefined && 'events' in last && isToldAlike(last, item))
      groups.splice(-1, 1, { ...last, events: [...last.events, item.event] });
    else groups.push({ events: [item.event], example: item.example, bullet: item.bullet });
  }
  return groups;
}

type HowTold = { readonly example?: true | undefined; readonly bullet?: Bullet | undefined };

const isToldAlike = (one: HowTold, other: HowTold) => one.example === other.example && one.bullet === other.bullet;

function say(desk: SubmissionDesk, item: Group, opening: Opening | undefined): Paragraphs {
  if ('followUp' in item) return [sayFollowUp(desk, item.followUp)];
  if ('balance' in item) return [sayBalance(desk, item.balance)];
  if ('law' in item) return [noted(desk, 'norm', item.law, sayLaw(desk, item.law))];
  if ('authorities' in item)
    return [noted(desk, 'authority', item.authorities, sayAuthorities(desk, item.authorities))];
  if ('figures' in item) return [noted(desk, 'aggregate', item.figures, sayFigures(desk, item.figures))];
  if ('events' in item) return [noted(desk, 'event', item.events, composeEvent(desk.context, item.events, opening))];
  if ('overview' in item)
    return [composeOverview(desk.context, sanctionedIn(desk, item.overview), item.atLeast, opening)];
  return filesOf(desk, [item.case]).flatMap((file) =>
    composeCase(desk.context, file, chosenFrom(desk, file, item.records), undefined, opening),
  );
}

/** The sentences; an entry that was chosen for them and that is not there or that none of them states is reported. */
function noted(
  desk: SubmissionDesk,
  kind: 'norm' | 'authority' | 'aggregate' | 'event',
  ids: readonly string[],
  sentences: readonly Sentence[],
): readonly Sentence[] {
  const { registers, context } = desk;
  const stated = new Set(
    sentences.flatMap(({ records }) => records.map(({ record }) => `${record.kind}/${record.id}`)),
  );
  askForEntries(desk, kind, ids);
  for (const entry of registers.findAll(kind, ids)) {
    const pointer = registers.pointerTo(entry);
    if (!stated.has(`${pointer.record.kind}/${pointer.record.id}`))
      context.checks.add({ code: 'unused-record', blocking: false, records: [pointer] });
  }
  return sentences;
}

/** The books of an overview; one in which nobody received a sanction that it could tell is reported. */
function sanctionedIn(desk: SubmissionDesk, ids: readonly string[]): readonly CaseFile[] {
  const files = filesOf(desk, ids);
  const told = new Set(filesInOverview(files));
  for (const file of files) if (!told.has(file)) reportMissing(desk.context, 'sanction', file.book.title);
  return files;
}

/** The records that were chosen of a case; one that is not there is reported. */
function chosenFrom(desk: SubmissionDesk, file: CaseFile, records: Extract<SectionItem, { case: unknown }>['records']) {
  if (records === undefined) return undefined;
  for (const reference of records) askFor(desk, [file], reference, 'case-record');
  const chosen = new Set<AnyRecord | undefined>(records.map((reference) => file.resolve(reference)));
  return (record: AnyRecord) => chosen.has(record);
}

const readerOf = ({ context, registers }: SubmissionDesk) => ({
  tell: <R extends AnyRecord>(record: R): R => context.telling.tell(record, registers.pointerTo(record)),
});

/** What the last review said on a theme; a position that is recorded twice and differs is reported. */
function onTheme({ registers, submission, context }: SubmissionDesk, theme: string): OnTheme {
  const { recommendations, aggregates } = registers.registers;
  const own = (record: { readonly themes?: readonly string[] | undefined }) => record.themes?.includes(theme) === true;
  const all = registers.findAll('recommendation', Object.keys(recommendations)).filter(own);
  const allCounts = registers
    .findAll('aggregate', Object.keys(aggregates))
    .filter((one) => own(one) && isOfRecommendations(one));
  const ofReview = new Set<object>(ofLastReview([...all, ...allCounts], submission));
  const single = all.filter((one) => ofReview.has(one));
  const counts = allCounts.filter((one) => ofReview.has(one));
  if (ofReview.size === 0) reportMissing(context, 'recommendations', theme);
  for (const conflict of positionConflicts(single)) {
    const records = conflict.map((one) => registers.pointerTo(one));
    context.checks.add({
      code: 'position-differs',
      blocking: false,
      records,
      values: { paragraph: conflict[0]?.paragraph ?? '' },
    });
  }
  return { theme: new Phrase(theme), recommendations: single, counts };
}

function sayFollowUp(desk: SubmissionDesk, named: string): readonly Sentence[] {
  const { theme, recommendations, counts } = onTheme(desk, named);
  return sayOfRegisters(desk, followUp(theme, desk.submission.state, recommendations, counts, readerOf(desk)));
}

function sayBalance(desk: SubmissionDesk, named: readonly string[]): readonly Sentence[] {
  const themes = named.map((theme) => onTheme(desk, theme));
  return sayOfRegisters(desk, balance(desk.submission.state, themes, readerOf(desk)));
}

/** A count of recommendations says what became of them; a count of anything else never does. */
const isOfRecommendations = (one: { readonly supported?: unknown; readonly implementation?: unknown }) =>
  one.supported !== undefined || one.implementation !== undefined;

function sayLaw(desk: SubmissionDesk, ids: readonly string[]): readonly Sentence[] {
  const { registers, context } = desk;
  const norms = registers.findAll('norm', ids);
  for (const norm of norms.filter(({ reviewStatus }) => reviewStatus === 'unverified'))
    context.checks.add({ code: 'unverified-rule', blocking: false, records: [registers.pointerTo(norm)] });
  const wordingInNote = desk.submission.lawWording === 'note';
  const authorities = authorityDesk(context, registers);
  return sayOfRegisters(desk, law(norms, { ...readerOf(desk), wordingInNote, authorities }));
}

function sayAuthorities(desk: SubmissionDesk, ids: readonly string[]): readonly Sentence[] {
  const found = authorityDesk(desk.context, desk.registers);
  return sayOfRegisters(
    desk,
    [...new Set(found.find(ids))].flatMap((one) => authority(one, found)),
  );
}

/** An article in bold where it is first named; what more is said of it, in bullets. */
function sayArticle(desk: SubmissionDesk, id: string): readonly Told[] {
  const bold = { ...desk, context: { ...desk.context, boldNorms: new Set([id]) } };
  const [first, ...more] = noted(desk, 'norm', [id], sayLaw(bold, [id]));
  if (first === undefined) return [];
  return [
    { sentences: [first], level: 0 },
    ...more.map((sentence): Told => ({ sentences: [inPlainLetters(sentence)], level: 1 })),
  ];
}

function sayFigures(desk: SubmissionDesk, ids: readonly string[]): readonly Sentence[] {
  const { registers, context } = desk;
  const figures = registers.findAll('aggregate', ids);
  for (const figure of figures) {
    const years = missingYears(figure);
    if (years.length > 0)
      context.checks.add({
        code: 'year-missing',
        blocking: false,
        records: [registers.pointerTo(figure)],
        values: { years: years.join(', ') },
      });
  }
  return sayOfRegisters(
    desk,
    figures.flatMap((figure) => statistic(figure, readerOf(desk))),
  );
}
