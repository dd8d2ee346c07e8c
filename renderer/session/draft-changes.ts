import type { FormDrafts } from '#shared/contract/vault-api';
import type { Lists } from './holder-change';
import { recordAt } from './record-at';
import type { StepChange } from './snapshot';
import { changedFields } from './step-changes';

type Seen = { readonly lists: Lists; readonly drafts: FormDrafts };

/** What a step in the draft of that key came to, in the terms of records. */
export function draftChanges(key: string, before: Seen, after: Seen): readonly StepChange[] {
  const parts = key.split('/');
  const isOfRecord = parts[0] === 'new' || parts[0] === 'refused';
  const [list = '', id = '', field] = isOfRecord ? parts.slice(1) : parts;
  const [was, is] = [recordAt(before, list, id), recordAt(after, list, id)];
  const fields = field === undefined ? changedFields(was ?? {}, is ?? {}) : [field];
  return [{ list, id, fields, before: was, after: is }];
}
