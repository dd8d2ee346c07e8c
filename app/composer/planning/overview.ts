import type { Sentence } from '#shared/document/document';
import type { PartialDate } from '#shared/values/dates/partial-date';
import type { CaseFile } from '../case-file/case-file';
import type { Opening } from '../voice/language';
import type { ComposeContext } from '../sentences/context';
import type { SharedSanction } from '../messages/overview';
import { lawOf } from '../patterns/judgments/decisions';
import { happening } from '../patterns/events/happenings';
import { openRegisters } from '../case-file/register-file';
import { composeSentences, type Statement } from '../sentences/sentence';
import { spanning } from './spanning';
import { voiceOf } from '../case-file/doubt';
import { groupBy } from '../case-file/group-by';
import type { CoerciveAct, Decision, Party, Sanction } from '../case-file/records';
import type { Law } from '../messages/decisions';
import type { Phrase } from '../words/phrase';

/** The first decision of a book that lays a sanction on its subject. */
function decisionOf(file: CaseFile): Decision | undefined {
  return file.list('decisions').find(({ sanctions, reviews }) => reviews === undefined && (sanctions?.length ?? 0) > 0);
}

/** What a person or outlet met with, and the record that says so with the fields of it that the sanction stands for. */
type Entry = {
  readonly file: CaseFile;
  readonly record: Decision | CoerciveAct;
  readonly ground: Phrase | undefined;
  readonly groundField: 'ground' | 'statedReason';
  readonly law: Law;
  readonly sanction: Sanction;
  readonly fields: (kept: readonly string[]) => readonly string[];
  readonly persons: readonly string[];
};

/** The first sanction on each person of a decision: people tried together may be sentenced apart. */
function entriesOf(file: CaseFile): readonly Entry[] {
  const decision = decisionOf(file);
  const told = new Set<string>();
  return (decision?.sanctions ?? []).flatMap((sanction, place): Entry[] => {
    const persons = (sanction.persons ?? decision?.against ?? []).filter((person) => !told.has(person));
    for (const person of persons) told.add(person);
    if (decision === undefined || persons.length === 0) return [];
    const fields = (kept: readonly string[]) => ['outcome', ...kept.map((field) => `sanctions.${place}.${field}`)];
    const law = lawIn(decision, file);
    return [{ file, record: decision, ground: decision.ground, groundField: 'ground', law, sanction, fields, persons }];
  });
}

/** Without proceedings on record, what was imposed without a conviction is told in words that speak of none. */
const lawIn = (decision: Decision, file: CaseFile): Law =>
  decision.proceeding === undefined && decision.outcome === 'sanctioned' ? 'administrative' : lawOf(decision, { file });

/** Sites and outlets that were blocked, which needs no decision. */
function blockedIn(file: CaseFile): readonly Entry[] {
  const record = file.list('coerciveActs').find(({ kind }) => kind === 'blocking');
  const parties = file.findAll('party', record?.persons);
  if (record === undefined || parties.length === 0 || !parties.every(isOutlet)) return [];
  return [
    {
      file,
      record,
      ground: record.statedReason,
      groundField: 'statedReason',
      law: 'administrative',
      sanction: { kind: 'blocking-of-site' },
      fields: () => ['kind'],
      persons: parties.map(({ id }) => id),
    },
  ];
}

function fatesIn(file: CaseFile): readonly Entry[] {
  const sanctions = entriesOf(file);
  return sanctions.length > 0 ? sanctions : blockedIn(file);
}

const isOutlet = ({ kind }: Party) => kind === 'outlet' || kind === 'web-site';

/**
 * Sanctions are one group where their kind is the same, and of fines the law; the term is kept only where it is the same
 * for all.
 */
function groupsOf(context: ComposeContext, entries: readonly Entry[]): readonly SharedSanction[] {
  const alike = groupBy(entries, ({ sanction: { kind, suspended }, law }) =>
    JSON.stringify([kind, suspended === true, kind === 'fine' && law]),
  );
  return [...alike.values()].flatMap((group): SharedSanction[] => {
    const [first, ...rest] = group.map(({ sanction }) => sanction);
    if (first === undefined) return [];
    const { kind, term, suspended, label } = first;
    const same = rest.every((other) => JSON.stringify(other.term) === JSON.stringify(term));
    const sanction: Sanction = {
      kind,
      ...(same && term && { term }),
      ...(suspended && { suspended }),
      ...(rest.length === 0 && label && { label }),
    };
    coverSanctions(context, group, Object.keys(sanction));
    const members = group.flatMap(({ file, persons }) => persons.map((party) => ({ file, party })));
    const law = group.some((one) => one.law === 'criminal') ? 'criminal' : 'administrative';
    return [{ sanction, law, ...membersOf(context, members) }];
  });
}

/** One clause says what the sanctions of a group have in common. */
function coverSanctions({ telling }: ComposeContext, group: readonly Entry[], fields: readonly string[]): void {
  for (const one of group) telling.cover(one.file.pointerTo(one.record), one.fields(fields));
}

type InFile = { readonly file: CaseFile; readonly party: string };

/** Those who received it, and what several outlets among themselves have in common. */
function membersOf(context: ComposeContext, given: readonly InFile[]): Omit<SharedSanction, 'sanction' | 'law'> {
  const members = given.map(({ file, party }) => ({ book: file.book.id, party }));
  const parties = given.flatMap(({ file, party }) => {
    const found = file.find('party', party);
    return found === undefined ? [] : [{ own: found, told: context.telling.tell(found, file.pointerTo(found)) }];
  });
  const areOutlets = parties.every(({ own }) => isOutlet(own));
  if (!areOutlets) return { members, on: 'people', kind: undefined, description: undefined };
  const told = parties.length < 2 ? [] : parties.map((party) => party.told);
  const kinds = told.map(({ outletKind, kind, profession }) => ({ outletKind, kind, profession }));
  return {
    members,
    on: 'outlets',
    kind: shared(kinds, ({ outletKind, kind, profession }) => outletKind ?? profession ?? kind),
    description: shared(
      told.map(({ description }) => description),
      (description) => description,
    ),
  };
}

/** The first of those that are alike in what is read of them, all of them. */
function shared<Item>(items: readonly Item[], read: (item: Item) => unknown): Item | undefined {
  const [first, ...rest] = items.map((item) => JSON.stringify(read(item)));
  return rest.every((other) => other === first) ? items[0] : undefined;
}

function sharedGround(entries: readonly Entry[]): Phrase | undefined {
  const [first, ...rest] = entries.map(({ ground }) => ground);
  return rest.every((other) => JSON.stringify(other) === JSON.stringify(first)) ? first : undefined;
}

/** A sentence is told in one voice: what is told in another than the first is left to its own case. */
const inOneVoice = (entries: readonly Entry[]): readonly Entry[] =>
  entries.slice(0, 1).flatMap(({ record: first, file: firstFile }) => {
    const voice = voiceOf(first, firstFile);
    return entries.filter(({ record, file }) => voiceOf(record, file) === voice);
  });

/** Those of the books that an overview tells of: somebody received a sanction there, or a site was blocked. */
export const filesInOverview = (files: readonly CaseFile[]): readonly CaseFile[] =>
  inOneVoice(files.flatMap(fatesIn)).map(({ file }) => file);

/**
 * One sentence over several case books, with one note: who received which sanction, which sites were blocked. Empty
 * where no book has either.
 * `atLeast`: there may be more such cases than those given.
 */
export function composeOverview(
  context: ComposeContext,
  files: readonly CaseFile[],
  atLeast = false,
  opening?: Opening,
): readonly Sentence[] {
  const entries = inOneVoice(files.flatMap(fatesIn));
  const [first] = entries;
  if (first === undefined) return [];
  const records = [...new Set(entries.map(({ record }) => record))];
  const dates = records.flatMap(({ date }): PartialDate[] => (date === undefined ? [] : [date]));
  const ground = sharedGround(entries);
  const date = dates.length === records.length ? spanning(dates) : undefined;
  for (const { file, record, groundField } of entries)
    context.telling.cover(file.pointerTo(record), [...(date ? ['date'] : []), ...(ground ? [groundField] : [])]);
  const statement: Statement = {
    pattern: 'overview',
    records,
    message: {
      kind: 'overview',
      date,
      groups: groupsOf(context, entries),
      ground,
      atLeast,
    },
  };
  return composeSentences(context, first.file, [statement], files, opening);
}

/** What happened in the events of the registers, in one paragraph. */
export function composeEvent(
  context: ComposeContext,
  events: readonly string[],
  opening?: Opening,
): readonly Sentence[] {
  const file = openRegisters(context.registers, context.audience);
  const tell = <R extends Parameters<CaseFile['pointerTo']>[0]>(record: R): R =>
    context.telling.tell(record, file.pointerTo(record));
  const statements = file.findAll('event', events).flatMap((event) => happening(event, { tell }));
  return composeSentences(context, file, statements, [], opening);
}
