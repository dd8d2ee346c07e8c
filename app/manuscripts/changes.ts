import * as z from 'zod';
import { matterOf } from '#shared/document/document-kinds';
import type { Issue } from '#shared/failure';
import { blockList, ManuscriptOwn, WrittenBlock } from '#shared/manuscript/manuscript';
import { fail, succeed, type Result } from '#shared/result';
import { issuesOf } from '#shared/schema/issues';
import { fieldsOf } from '#shared/schema/walk-schema';
import { patched, recordDifference, type Patch, type Plain } from '../book/stored/plain';
import { unknownFields } from './stored-manuscript';

const Change = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('rename'), title: ManuscriptOwn.shape.title }),
  z.strictObject({ op: z.literal('put'), block: WrittenBlock }),
  z.strictObject({ op: z.literal('remove'), id: z.string().min(1) }),
]);
type Change = z.infer<typeof Change>;

/** No object can have a field of this name without becoming another one. */
const unusableId = '__proto__';

/** What a new manuscript is to be about; it may come from anywhere. Fails with `manuscript/invalid-change`. */
export function checkOwn(given: unknown): Result<ManuscriptOwn> {
  const own = ManuscriptOwn.safeParse(given);
  if (!own.success) return fail({ code: 'manuscript/invalid-change', issues: issuesOf(own.error, given) });
  const { kind, caseBooks = [], submission } = own.data;
  const isOfSubmission = matterOf(kind) === 'submission';
  const path = isOfSubmission ? 'submission' : 'caseBooks';
  const isThere = isOfSubmission ? submission !== undefined : caseBooks.length > 0;
  const problem = !isThere ? 'missing' : matterOf(kind) === 'case' && caseBooks.length > 1 ? 'out-of-range' : undefined;
  if (problem === undefined) return succeed(own.data);
  return fail({ code: 'manuscript/invalid-change', issues: [{ path, problem }] });
}

/** What the changes make of a manuscript, each of what those before it have made; they may come from anywhere. Fails with `manuscript/invalid-change`. */
export function checkChanges(plain: Plain, given: readonly unknown[]): Result<readonly Patch[]> {
  const patches: Patch[] = [];
  const issues: Issue[] = [];
  let now = plain;
  given.forEach((value, place) => {
    const parsed = Change.safeParse(value);
    if (!parsed.success) {
      issues.push(...issuesOf(parsed.error, value, (path) => [place, ...path]));
      return;
    }
    if (idIn(parsed.data) === unusableId) issues.push({ path: `[${place}].id`, problem: 'duplicate-id' });
    const made = patchesFor(parsed.data, now);
    now = made.reduce(patched, now);
    patches.push(...made);
  });
  return issues.length > 0 ? fail({ code: 'manuscript/invalid-change', issues }) : succeed(patches);
}

function idIn(change: Change): string | undefined {
  if (change.op === 'rename') return undefined;
  return change.op === 'put' ? change.block.id : change.id;
}

function patchesFor(change: Change, { fields, lists }: Plain): readonly Patch[] {
  if (change.op === 'rename')
    return fields['title'] === change.title ? [] : [{ at: 'field', field: 'title', value: change.title }];
  const id = change.op === 'put' ? change.block.id : change.id;
  const blocks = lists[blockList] ?? {};
  const there = Object.hasOwn(blocks, id) ? blocks[id] : undefined;
  if (change.op === 'remove') return there ? [{ at: 'record', list: blockList, id, value: undefined }] : [];
  const block = fieldsOf(change.block);
  const next = there ? { ...unknownFields(there), ...block } : block;
  return recordDifference(blockList, id, there, next);
}

/** The blocks that patches touch, as a history names them. */
export function touchedBy(patches: readonly Patch[]): [string, string][] {
  const ids = new Set(patches.flatMap((patch) => (patch.at === 'field' ? [] : [patch.id])));
  return [...ids].map((id) => [blockList, id]);
}
