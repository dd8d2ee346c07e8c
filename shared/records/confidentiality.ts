import type { Audience } from '../kinds/party';
import { kindIn, type ListName } from './lists';
import { kindOf } from '../kinds/index';
import type { Fields } from '../schema/fields';
import type { Confidentiality } from '../schema/record';

const readable: Readonly<Record<Audience, readonly Confidentiality[]>> = {
  media: ['may-be-published'],
  'un-public': ['may-be-published', 'un-public'],
  'un-confidential': ['may-be-published', 'un-public', 'un-confidential'],
  court: ['may-be-published', 'un-public', 'court-only'],
};

/** Whether a record may be told to these readers. What is privileged reaches nobody; no mark means no limit. */
export function mayReach(confidentiality: Confidentiality | undefined, audience: Audience): boolean {
  return confidentiality === undefined || readable[audience].includes(confidentiality);
}

/**
 * Whether a record is between the team and the client: it is marked so, or it is the team's own work (notes, tasks,
 * meetings) and no other mark says that others may read it.
 */
export function isPrivileged(list: ListName, { confidentiality }: Fields): boolean {
  if (confidentiality !== undefined) return confidentiality === 'privileged';
  return kindOf(kindIn(list)).told.as === 'team';
}
