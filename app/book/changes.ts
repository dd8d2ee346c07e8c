import * as z from 'zod';
import type { Change } from '#shared/contract/holder';
import type { Issue, IssueProblem } from '#shared/failure';
import type { ReferenceKind } from '#shared/schema/ids';
import { type Fields, withEntry } from '#shared/schema/fields';
import { issuesOf } from '#shared/schema/issues';
import { fieldsOf, pathText, type Path } from '#shared/schema/walk-schema';
import { fail, succeed, type Result } from '#shared/result';
import { sameValue } from '#shared/schema/same-value';
import { patched, recordDifference, type Patch, type Plain } from './stored/plain';
import { danglingReferences, knownOrIn, type Known } from './references';

/** What the document may hold. */
export type DocumentModel = {
  readonly fields: Readonly<Record<string, z.ZodType>>;
  readonly lists: Readonly<Record<string, z.ZodType>>;
  readonly nextId: () => string;
  /** What can be pointed to once the changes are made. */
  readonly known: (changed: Plain) => Known;
  /** Whether what the records of a list point to may stand elsewhere, where nobody looks for it. */
  readonly isElsewhere?: (list: string, kind: ReferenceKind) => boolean;
};

/** What the changes come to. `touched` names the records, as list and id. */
export type Checked = { readonly patches: readonly Patch[]; readonly touched: readonly (readonly [string, string])[] };

type Step = {
  readonly patches: readonly Patch[];
  readonly schema: z.ZodType;
  /** Where references are looked for, and what stood there before: what it pointed to already may be gone. */
  readonly value: unknown;
  readonly before?: unknown;
  readonly path: Path;
};

/**
 * Makes changes one after the other on the plain value, each resulting record whole and valid. All or nothing: fails
 * with `case-book/invalid-change` and every issue. A new reference to something that is not there is an issue; taking
 * out what others point to is not, nor is a reference that stood there already or comes back with its record.
 */
export function checkChanges(plain: Plain, changes: readonly Change[], model: DocumentModel): Result<Checked> {
  const issues: Issue[] = [];
  const steps: Step[] = [];
  let now = plain;
  for (const change of changes) {
    const step = checkChange(now, change, model);
    if ('issues' in step) issues.push(...step.issues);
    else {
      steps.push(step);
      now = step.patches.reduce(patched, now);
    }
  }
  const known = model.known(now);
  const dangling = steps.flatMap(({ schema, value, before, path }) =>
    danglingReferences(schema, value, path, knownOrIn(schema, before, knownFrom(path, known, model))),
  );
  const all = [...issues, ...dangling];
  if (all.length > 0) return fail({ code: 'case-book/invalid-change', issues: all });
  return succeed({ patches: steps.flatMap(({ patches }) => patches), touched: touchedBy(steps) });
}

function knownFrom([list]: Path, known: Known, { isElsewhere = () => false }: DocumentModel): Known {
  return (kind, id) => known(kind, id) || isElsewhere(String(list), kind);
}

type Checking = Step | { readonly issues: readonly Issue[] };

function checkChange(plain: Plain, change: Change, model: DocumentModel): Checking {
  if (change.op === 'set-own') return checkField(change, plain, model);
  const schema = Object.hasOwn(model.lists, change.list) ? model.lists[change.list] : undefined;
  if (!schema) return wrong([change.list], 'unknown-field');
  const records = plain.lists[change.list] ?? {};
  if (change.op === 'add') return checkAddition(change.list, records, schema, change.record, model);
  if (change.op === 'put') return checkPutting(change, records, schema);
  const { list, id } = change;
  const record = Object.hasOwn(records, id) ? records[id] : undefined;
  if (!record) return wrong([list, id], 'unknown-reference');
  if (change.op === 'remove') {
    return { patches: [{ at: 'record', list, id, value: undefined }], schema, value: undefined, path: [list, id] };
  }
  return checkSetting(change, record, schema);
}

function checkField({ field, value }: Change & { op: 'set-own' }, { fields }: Plain, model: DocumentModel): Checking {
  const schema = Object.hasOwn(model.fields, field) ? model.fields[field] : undefined;
  if (!schema) return wrong([field], 'unknown-field');
  const parsed = schema.safeParse(value);
  if (!parsed.success) return { issues: issuesOf(parsed.error, value, (path) => [field, ...path]) };
  const before = fields[field];
  const patches: Patch[] = sameValue(before, parsed.data) ? [] : [{ at: 'field', field, value: parsed.data }];
  return { patches, schema, value: parsed.data, before, path: [field] };
}

function checkAddition(
  list: string,
  records: Readonly<Record<string, Fields>>,
  schema: z.ZodType,
  given: Fields,
  { nextId }: DocumentModel,
): Checking {
  const id = typeof given['id'] === 'string' ? given['id'] : nextId();
  if (Object.hasOwn(records, id) || id === unusableId) return wrong([list, id], 'duplicate-id');
  const parsed = parseRecord(schema, { ...given, id, ...placeAfter(records, given, schema) }, [list, id]);
  return 'issues' in parsed ? parsed : { patches: [{ at: 'record', list, id, value: parsed.record }], ...parsed };
}

/** No object can have a field of this name without becoming another one. */
const unusableId = '__proto__';

/** A record that comes back, whole: what it points to may be gone meanwhile. */
function checkPutting(
  { list, record: given }: Change & { op: 'put' },
  records: Readonly<Record<string, Fields>>,
  schema: z.ZodType,
): Checking {
  const { id } = given;
  if (typeof id !== 'string') return wrong([list, 'id'], 'missing');
  if (id === unusableId) return wrong([list, id], 'duplicate-id');
  const there = Object.hasOwn(records, id) ? records[id] : undefined;
  const parsed = parseRecord(schema, { ...given, ...(there ? {} : placeAfter(records, given, schema)) }, [list, id]);
  if ('issues' in parsed) return parsed;
  const patches = recordDifference(list, id, there, parsed.record);
  return { patches, schema, value: undefined, path: [list, id] };
}

/** A new record stands last, where nothing else was asked for. */
function placeAfter(
  records: Readonly<Record<string, Fields>>,
  given: Fields,
  schema: z.ZodType,
): { readonly order?: string } {
  const hasPlace = schema instanceof z.ZodObject && 'order' in schema.shape;
  if (given['order'] !== undefined || !hasPlace) return {};
  const orders = Object.values(records).map(({ order }) => (typeof order === 'string' ? order : ''));
  const last = orders.reduce((one, other) => (one > other ? one : other), '');
  const digits = /^\d+$/u.test(last) ? Math.max(last.length, 4) : 4;
  const number = /^\d+$/u.test(last) ? Number(last) + 1 : 1;
  const next = String(number).padStart(digits, '0');
  return { order: next > last ? next : `${last}~` };
}

function checkSetting({ list, id, field, value }: Change & { op: 'set' }, record: Fields, schema: z.ZodType): Checking {
  if (field === 'id') return wrong([list, id, field], 'unknown-field');
  const parsed = parseRecord(schema, withEntry(record, field, value), [list, id]);
  if ('issues' in parsed) return parsed;
  const set = parsed.record[field];
  const patches: Patch[] = sameValue(record[field], set) ? [] : [{ at: 'record-field', list, id, field, value: set }];
  return { ...parsed, value: { [field]: set }, before: { [field]: record[field] }, patches };
}

type ParsedRecord = {
  readonly record: Fields;
  readonly schema: z.ZodType;
  readonly value: unknown;
  readonly path: Path;
};

function parseRecord(
  schema: z.ZodType,
  value: Fields,
  path: Path,
): ParsedRecord | { readonly issues: readonly Issue[] } {
  const parsed = schema.safeParse(value);
  if (!parsed.success) return { issues: issuesOf(parsed.error, value, (inside) => [...path, ...inside]) };
  return { record: fieldsOf(parsed.data), schema, value: parsed.data, path };
}

function wrong(path: Path, problem: IssueProblem): { readonly issues: readonly Issue[] } {
  return { issues: [{ path: pathText(path), problem }] };
}

function touchedBy(steps: readonly Step[]): readonly (readonly [string, string])[] {
  const patches = steps.flatMap((step) => step.patches);
  const places = patches.flatMap((patch) => (patch.at === 'field' ? [] : [[patch.list, patch.id] as const]));
  return [...new Map(places.map((place) => [place.join('/'), place])).values()];
}
