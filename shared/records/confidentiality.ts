import type { Audience } from '../kinds/party';
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
