import type { FieldChange, RecordVersion } from '#shared/contract/holder';
import { happenings, recordAt, type Document, type Happening } from './stored/document';
import type { Fields } from '#shared/schema/fields';
import { changedKeys } from './stored/plain';

/** Changes of the same fields that follow each other within so many milliseconds are one version. */
const pause = 5 * 60 * 1000;

/** The states of a record that a happening, or a row of them, lies between. */
type Span = {
  readonly last: Happening;
  readonly before: Fields | undefined;
  readonly after: Fields | undefined;
  readonly fields: ReadonlySet<string>;
  readonly isForgotten?: true;
};

/** What happened to one record, newest first. Looks at this record alone, however long the history is. */
export function recordVersions(document: Document, list: string, id: string): readonly RecordVersion[] {
  return spansOf(document, list, id).map(versionOf).reverse();
}

/** Whether a happening may have touched a record. One that does not say what it touched may have touched any. */
export function concerns({ changed }: Happening, list: string, id: string): boolean {
  return changed === undefined || changed.some(([inList, ofId]) => inList === list && ofId === id);
}

/** What is known since the earlier versions were forgotten, if they were, behind those of which no more is known than when. */
function spansOf(document: Document, list: string, id: string): readonly Span[] {
  const concerning = happenings(document).filter((each) => concerns(each, list, id));
  const at = concerning.findLastIndex(({ kind, changed }) => kind === 'purged' && changed !== undefined);
  const [forgetting] = at < 0 ? [] : concerning.slice(at);
  if (!forgetting) return knownSpans(document, concerning, { list, id });
  const there = recordAt(document, list, id, [forgetting.hash]);
  return [
    ...forgottenSpans(concerning.slice(0, at).filter((each) => didTouch(document, each, { list, id }))),
    between(forgetting, there, there),
    ...knownSpans(document, concerning.slice(at + 1), { list, id }),
  ];
}

/** One that does not say what it touched has touched a record that was there afterwards and not before. */
function didTouch(document: Document, happening: Happening, { list, id }: Place): boolean {
  return happening.changed !== undefined || !isNothing(spanOf(document, happening, list, id));
}

function forgottenSpans(concerning: readonly Happening[]): readonly Span[] {
  return concerning.reduce<readonly Span[]>((spans, last) => {
    const previous = spans.at(-1);
    const span = { last, before: undefined, after: undefined, fields: new Set<string>(), isForgotten: true as const };
    return [...(previous && isAtOneGo(previous.last, last) ? spans.slice(0, -1) : spans), span];
  }, []);
}

type Place = { readonly list: string; readonly id: string };

function knownSpans(document: Document, concerning: readonly Happening[], { list, id }: Place): readonly Span[] {
  const spans: Span[] = [];
  for (const happening of concerning) {
    const span = spanOf(document, happening, list, id);
    if (isNothing(span)) continue;
    const previous = spans.at(-1);
    if (previous && isOneWith(previous, span)) {
      spans.pop();
      const joined = between(span.last, previous.before, span.after);
      if (!isNothing(joined)) spans.push(joined);
    } else spans.push(span);
  }
  return spans;
}

function spanOf(document: Document, happening: Happening, list: string, id: string): Span {
  const before = recordAt(document, list, id, happening.before);
  return between(happening, before, recordAt(document, list, id, [happening.hash]));
}

function between(last: Happening, before: Fields | undefined, after: Fields | undefined): Span {
  const fields = changedKeys(before ?? {}, after ?? {}).filter((field) => !untold.has(field));
  return { last, before, after, fields: new Set(fields) };
}

/** Nobody sees in a record how it is called inside or where it stands among others. */
const untold = new Set(['id', 'order']);

function isNothing({ before, after, fields }: Span): boolean {
  return (before === undefined) === (after === undefined) && fields.size === 0;
}

/** A record that comes or goes begins a version of its own. */
function isOneWith(previous: Span, next: Span): boolean {
  if (!isAtOneGo(previous.last, next.last)) return false;
  if (!previous.after || !next.before || !next.after) return false;
  return isWithin(previous.fields, next.fields) || isWithin(next.fields, previous.fields);
}

function isAtOneGo(one: Happening, other: Happening): boolean {
  const passed = other.at - one.at;
  // A clock that was set back says nothing about how long the pause was.
  return one.kind === other.kind && one.by === other.by && passed >= 0 && passed < pause;
}

function isWithin(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  return [...some].every((field) => all.has(field));
}

function versionOf({ last, before, after, fields, isForgotten }: Span): RecordVersion {
  const changes = [...fields].map((field): FieldChange => ({ field, before: before?.[field], after: after?.[field] }));
  return {
    hash: last.hash,
    at: new Date(last.at).toISOString(),
    by: last.by ?? '',
    kind: last.kind,
    changes,
    ...(after ? { record: after } : {}),
    ...(isForgotten ? { isForgotten } : {}),
  };
}
