import type { FormDrafts } from '#shared/contract/holder';
import { recordAt } from './record-at';
import type { StepChange } from './snapshot';
import { changedFields } from './step-changes';
import type { Lists } from '#shared/contract/holder';
import { readDraftKey } from '#shared/contract/draft-keys';

type Seen = { readonly lists: Lists; readonly drafts: FormDrafts };

/** What a step in the draft of that key came to, in the terms of records. */
export function draftChanges(key: string, before: Seen, after: Seen): readonly StepChange[] {
  const { list, id, inside } = readDraftKey(key);
  const [field] = inside;
  const [was, is] = [recordAt(before, list, id), recordAt(after, list, id)];
  const fields = field === undefined ? changedFields(was ?? {}, is ?? {}) : [field];
  return [{ list, id, fields, before: was, after: is }];
}
