import type { BackedUpEntry, BackedUpHolder } from './format/holder';

type Bytes = Uint8Array<ArrayBuffer>;
type KnownKind = 'change' | 'snapshot' | 'draft';

/** An entry of a kind that a book may hold. Views and cards are made anew and come from nowhere else. */
export type KnownEntry = { readonly kind: KnownKind; readonly body: Bytes };

/** Holders that are documents with views and drafts. */
export type DocumentRole = 'case-book' | 'registers' | 'manuscript';
/** Holders that belong to exchanging with others: they are carried and set back as they are stored. */
export const exchangeRoles = ['exchange', 'shared-copy'] as const;
type ExchangeRole = (typeof exchangeRoles)[number];

/** The roles of holders that this program knows what to do with. */
export function isKnownRole(role: string): role is DocumentRole | ExchangeRole | 'keeping' {
  return isDocumentRole(role) || isExchangeRole(role) || role === 'keeping';
}

export function isDocumentRole(role: string): role is DocumentRole {
  return role === 'case-book' || role === 'registers' || role === 'manuscript';
}

export function isExchangeRole(role: string): role is ExchangeRole {
  return role === 'exchange' || role === 'shared-copy';
}

/** The entries of a holder that a book may hold, in their order. */
export function knownEntries({ entries }: BackedUpHolder): readonly KnownEntry[] {
  return entries.flatMap(({ kind, body }) => (isKnownKind(kind) ? [{ kind, body }] : []));
}

/** The entries of a holder of kinds that this program does not know. */
export function unknownEntries({ entries }: BackedUpHolder): readonly BackedUpEntry[] {
  return entries.filter(({ kind }) => !isKnownKind(kind) && kind !== 'view' && kind !== 'card');
}

/** The chunks of a holder's document. */
export function chunksOf(holder: BackedUpHolder): readonly Bytes[] {
  return knownEntries(holder).flatMap(({ kind, body }) => (kind === 'draft' ? [] : [body]));
}

/** What is half-typed; no bytes where nothing is. */
export function draftOf(holder: BackedUpHolder): Bytes {
  return knownEntries(holder).findLast(({ kind }) => kind === 'draft')?.body ?? new Uint8Array();
}

/** What of a holder is kept untouched, because this program does not know it; undefined where it knows everything. */
export function unknownPart(holder: BackedUpHolder): BackedUpHolder | undefined {
  if (!isKnownRole(holder.role)) return holder;
  if (!isDocumentRole(holder.role)) return undefined;
  const { id, role } = holder;
  const entries = unknownEntries(holder);
  return entries.length > 0 ? { id, role, entries, records: 0, lost: 0 } : undefined;
}

function isKnownKind(kind: string): kind is KnownKind {
  return kind === 'change' || kind === 'snapshot' || kind === 'draft';
}
