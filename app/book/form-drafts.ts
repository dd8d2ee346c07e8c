import * as z from 'zod';
import type { FormDrafts } from '#shared/contract/holder';

/** The number of the drafts' format. Drafts of another are not read, and stay until new ones take their place. */
const draftsFormat = 1;

const StoredDrafts = z.object({ format: z.literal(draftsFormat), drafts: z.record(z.string(), z.unknown()) });

/** Drafts as they are kept; no bytes where there are none, which removes the earlier ones. */
export function writeDrafts(drafts: FormDrafts): Uint8Array<ArrayBuffer> {
  if (Object.keys(drafts).length === 0) return new Uint8Array();
  return new TextEncoder().encode(JSON.stringify({ format: draftsFormat, drafts }));
}

export function readDrafts(body: Uint8Array): FormDrafts {
  try {
    const stored = StoredDrafts.safeParse(JSON.parse(new TextDecoder().decode(body)));
    return stored.success ? stored.data.drafts : {};
  } catch {
    return {};
  }
}
