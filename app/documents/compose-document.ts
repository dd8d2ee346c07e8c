import type { ComposedDocument } from '#shared/document/document';
import { fail, type Result, succeed } from '#shared/result';
import { guardNames } from '../composer/names/guard-names';
import { printable } from '../composer/tree/printable';
import type { ComposeInput } from '../composer/forum';
import { forumOf } from './forums';

/**
 * Writes a document from case books and registers. The same input gives the same document.
 * Fails with `document/nothing-to-say` where there is no case book to tell of, `document/no-submission`,
 * `document/language-unavailable`.
 */
export function composeDocument(input: ComposeInput): Result<ComposedDocument> {
  const { profile, compose } = forumOf(input.kind);
  const guard = guardNames(input, profile.audience, input.setAside);
  const composed = compose(guard.input);
  if (!composed.ok) return composed;
  const document = guard.lookOver(printable(composed.value));
  return document.blocks.length === 0 ? fail({ code: 'document/nothing-to-say' }) : succeed(document);
}
