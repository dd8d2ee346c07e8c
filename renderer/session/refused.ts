import { idOf } from '#shared/schema/fields';
import type { Issue } from '#shared/failure';
import { pathText } from '#shared/schema/walk-schema';
import type { Change } from '#shared/contract/holder';

/** The issues that a refused change is to blame for. */
export function issuesOfChange(issues: readonly Issue[], change: Change): readonly Issue[] {
  const path = pathOf(change);
  return issues.filter((issue) => isWithin(issue.path, path) || isWithin(path, issue.path));
}

/** The field of a record that an issue is about. */
export function fieldOfIssue(issue: Issue, list: string, id: string, fields: readonly string[]): string | undefined {
  return fields.find((field) => isWithin(issue.path, pathText([list, id, field])));
}

function pathOf(change: Change): string {
  switch (change.op) {
    case 'set-own':
      return change.field;
    case 'add':
    case 'put':
      return pathText([change.list, idOf(change.record)]);
    case 'set':
      return pathText([change.list, change.id, change.field]);
    case 'remove':
      return pathText([change.list, change.id]);
  }
}

function isWithin(path: string, outer: string): boolean {
  return path === outer || path.startsWith(`${outer}.`) || path.startsWith(`${outer}[`);
}
