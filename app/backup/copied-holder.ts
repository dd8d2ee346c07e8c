import type { CaseBook } from '#shared/records/case-book';
import type { ManuscriptOwn } from '#shared/manuscript/manuscript';
import { BookId } from '#shared/schema/ids';
import { fail, succeed, type Result } from '#shared/result';
import { caseBookIn } from '../book/case-book-state';
import { lookAtDocument, type ForeignDocument } from '../book/document-copies';
import { sharedIn, type Shared } from '../book/shared-registers';
import { ownIn } from '../manuscripts/stored-manuscript';
import { emptyKeeping, readKeeping, type Keeping } from '../keeping/keeping';
import type { BackedUpHolder } from './format/holder';
import { chunksOf, isExchangeRole, isKnownRole } from './known-kinds';

/** What a holder of a backup is here. `unknown` is what is kept untouched. */
export type CopiedHolder =
  | {
      readonly role: 'case-book';
      readonly id: BookId;
      readonly content?: ForeignDocument & { readonly book: CaseBook };
    }
  | {
      readonly role: 'registers';
      readonly id: BookId;
      readonly content?: ForeignDocument & { readonly shared: Shared };
    }
  | {
      readonly role: 'manuscript';
      readonly id: BookId;
      readonly content?: ForeignDocument & { readonly own: ManuscriptOwn };
    }
  | { readonly role: 'keeping'; readonly keeping: Keeping }
  | { readonly role: 'exchange' | 'shared-copy' }
  | { readonly role: 'unknown' };

/**
 * Understands a holder. Whoever knows a recipient can write a backup: what is in it is checked as anything that comes from
 * outside. Fails with `backup/damaged` where a known role holds something else.
 */
export function copiedHolder(holder: BackedUpHolder, actor: string): Result<CopiedHolder> {
  if (!isKnownRole(holder.role)) return succeed({ role: 'unknown' });
  if (isExchangeRole(holder.role)) return succeed({ role: holder.role });
  if (holder.role === 'keeping') return succeed({ role: 'keeping', keeping: keepingIn(holder) });
  const id = BookId.safeParse(holder.id);
  if (!id.success || !/^[0-9a-f]{32}$/u.test(holder.id)) return damaged();
  const chunks = chunksOf(holder);
  if (chunks.length === 0) return succeed({ role: holder.role, id: id.data });
  const document = lookAtDocument(chunks, actor);
  if (!document.ok) return document;
  if (holder.role === 'registers') {
    const shared = sharedIn(document.value.plain);
    return shared.ok
      ? succeed({ role: 'registers', id: id.data, content: { ...document.value, shared: shared.value } })
      : damaged();
  }
  if (holder.role === 'manuscript') {
    const own = ownIn(document.value.plain);
    return own ? succeed({ role: 'manuscript', id: id.data, content: { ...document.value, own } }) : damaged();
  }
  const book = caseBookIn(id.data, document.value.plain);
  return book.ok
    ? succeed({ role: 'case-book', id: id.data, content: { ...document.value, book: book.value } })
    : damaged();
}

/** How another vault was kept is of use and never needed: what cannot be read of it holds up nothing. */
function keepingIn(holder: BackedUpHolder): Keeping {
  const body = holder.entries.findLast(({ kind }) => kind === 'snapshot')?.body;
  const read = body && readKeeping(body);
  return read?.ok === true ? read.value : emptyKeeping;
}

function damaged(): Result<never> {
  return fail({ code: 'backup/damaged' });
}
