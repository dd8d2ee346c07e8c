import * as z from 'zod';
import type { Issue } from '../failure';
import { recordSchema } from './describe';
import type { ReferenceKind } from '../schema/ids';
import { issuesOf } from '../schema/issues';
import type { Path } from '../schema/walk-schema';

/** What keeps a record of a kind from being stored; nothing where it is whole. `place` is where it stands. */
export function recordIssues(kind: ReferenceKind, record: unknown, place: Path): readonly Issue[] {
  const parsed = z.safeParse(recordSchema(kind), record);
  return parsed.success ? [] : issuesOf(parsed.error, record, (path) => [...place, ...path]);
}
