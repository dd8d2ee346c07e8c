import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import * as z from 'zod';

/** A folder that a person chose, and the mark by which it is known again. */
export type ChosenFolder = { readonly folder: string; readonly mark: string };

const ChosenFolder = z.strictObject({ folder: z.string().min(1), mark: z.string().regex(/^[0-9a-f]{32}$/) });

const cipher = 'aes-256-gcm';

/** What a folder was chosen for; it is used for nothing else. */
export type TicketPurpose = 'dc/place/1' | 'dc/team-folder/1';

const nonceLength = 12;
const tagLength = 16;

/**
 * The folder as the page may hold it: sealed with a key that only main has, so that neither the vault nor the settings
 * tell alone where backups lie, and so that the page can name no folder that nobody chose.
 */
export function sealTicket(key: Uint8Array, chosen: ChosenFolder, purpose: TicketPurpose): string {
  const nonce = randomBytes(nonceLength);
  const sealing = createCipheriv(cipher, key, nonce).setAAD(Buffer.from(purpose));
  const sealed = Buffer.concat([sealing.update(JSON.stringify(chosen), 'utf8'), sealing.final()]);
  return Buffer.concat([nonce, sealed, sealing.getAuthTag()]).toString('base64url');
}

/** Undefined for whatever was not sealed with this key for this purpose. */
export function openTicket(key: Uint8Array, ticket: string, purpose: TicketPurpose): ChosenFolder | undefined {
  const bytes = Buffer.from(ticket, 'base64url');
  if (bytes.length < nonceLength + tagLength || bytes.toString('base64url') !== ticket) return undefined;
  try {
    const opening = createDecipheriv(cipher, key, bytes.subarray(0, nonceLength), { authTagLength: tagLength })
      .setAAD(Buffer.from(purpose))
      .setAuthTag(bytes.subarray(-tagLength));
    const text = Buffer.concat([opening.update(bytes.subarray(nonceLength, -tagLength)), opening.final()]);
    return ChosenFolder.parse(JSON.parse(text.toString('utf8')));
  } catch {
    return undefined;
  }
}
