import type { KnownParty } from '#shared/contract/vault-api';
import type { Failure } from '#shared/failure';
import type { AnyReference, ReferenceKind } from '#shared/schema/ids';
import type { Result } from '#shared/result';
import type { FormDesk } from '../forms/desk/form-desk';
import type { FoundRecord } from '../records/lookup';
import { refusalAt } from './drafts';
import type { Fields } from '#shared/schema/fields';
import { collectionOf } from '#shared/records/case-book';
import { registerOf } from '#shared/records/registers';
import type { HolderSession } from './holder-session';

export type DeskParts = {
  /** The case book whose forms these are; without one they are those of the registers. */
  readonly book: HolderSession | undefined;
  readonly registers: HolderSession;
  readonly today: string;
  readonly timeZone?: string | undefined;
  readonly revision: number;
  /** The parties of the other case books. */
  readonly parties: () => Promise<Result<readonly KnownParty[]>>;
  /** Something could not be made; the page says why. */
  readonly onFailure: (failure: Failure) => void;
};

/** The desk of the forms of a case book or of the registers. */
export function createDesk({ book, registers, parties, onFailure, ...rest }: DeskParts): FormDesk {
  const holder = book ?? registers;
  const made = async (kind: ReferenceKind, result: Promise<Result<string>>): Promise<AnyReference | undefined> => {
    const id = await result;
    if (id.ok) return { kind, id: id.value };
    onFailure(id.failure);
    return undefined;
  };
  return {
    ...rest,
    draft: holder.draft,
    keepDraft: holder.keepDraft,
    refused: (place) => refusalAt(holder.read().drafts, place)?.issue,
    candidates: remembered(book, registers),
    partiesElsewhere: askedOnce(parties),
    create: (kind, fields) => {
      const collection = book === undefined ? undefined : collectionOf(kind);
      if (book !== undefined && collection !== undefined) return made(kind, book.create(collection, fields));
      const register = registerOf(kind);
      return register === undefined ? Promise.resolve(undefined) : made(kind, registers.create(register, fields));
    },
    change: ({ kind, id }, field, value) => {
      const collection = collectionOf(kind);
      if (book !== undefined && collection !== undefined && book.read().lists[collection]?.[id] !== undefined) {
        book.setField(collection, id, field, value);
        return;
      }
      const register = registerOf(kind);
      if (register !== undefined) registers.setField(register, id, field, value);
    },
  };
}

type Records = Readonly<Record<string, Fields>>;
const none: Records = {};

/** What a reference may point to, the same list as long as the records are the same. */
function remembered(book: HolderSession | undefined, registers: HolderSession): FormDesk['candidates'] {
  const known = new Map<
    ReferenceKind,
    { readonly own: Records; readonly shared: Records; readonly found: readonly FoundRecord[] }
  >();
  return (kind) => {
    const collection = collectionOf(kind);
    const register = registerOf(kind);
    const own = (collection === undefined ? undefined : book?.read().lists[collection]) ?? none;
    const shared = (register === undefined ? undefined : registers.read().lists[register]) ?? none;
    const before = known.get(kind);
    if (before?.own === own && before.shared === shared) return before.found;
    const found = [
      ...Object.entries(own).map(([id, record]) => ({ kind, id, record, ...(collection && { collection }) })),
      ...Object.entries(shared).map(([id, record]) => ({ kind, id, record })),
    ];
    known.set(kind, { own, shared, found });
    return found;
  };
}

/** Asks once, and again after it could not be answered. */
function askedOnce(ask: DeskParts['parties']): FormDesk['partiesElsewhere'] {
  let answer: Promise<readonly KnownParty[]> | undefined;
  return () => {
    answer ??= ask().then((result) => {
      if (result.ok) return result.value;
      answer = undefined;
      return [];
    });
    return answer;
  };
}
