import type { ComposedDocument } from '#shared/document/document';
import { fail, type Result, succeed } from '#shared/result';
import { guardNames } from '../composer/names/guard-names';
import type { Finish } from '../composer/names/look-over';
import { printable } from '../composer/tree/printable';
import type { ComposeInput } from '../composer/forum';
import { forumOf } from './forums';

/**
 * Writes a document from case books and registers. The same input gives the same document.
 * `finish` is what a person makes of it: it may leave nothing of it, or make something of nothing, and what it writes is
 * searched for names as what was typed in a record is.
 * Fails with `document/nothing-to-say` where there is no case book to tell of, `document/no-submission`,
 * `document/language-unavailable`.
 */
export function composeDocument(input: ComposeInput, finish?: Finish): Result<ComposedDocument> {
  const { profile, compose } = forumOf(input.kind);
  const guard = guardNames(input, profile.audience, input.setAside);
  const composed = compose(guard.input);
  if (!composed.ok) return composed;
  const document = guard.lookOver(printable(composed.value), finish && ((written) => printable(finish(written))));
  const isEmpty = document.blocks.length === 0 && finish === undefined;
  return isEmpty ? fail({ code: 'document/nothing-to-say' }) : succeed(document);
}
