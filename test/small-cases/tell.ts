import { readFileSync } from 'node:fs';
import type { DocumentCheck } from '#shared/document/document';
import type { DocumentKind } from '#shared/document/document-kinds';
import { expectValue } from '#shared/result';
import type { Language } from '#shared/values/texts/text';
import { composeDocument } from '#app/documents/compose-document';
import { readInterchange } from '#app/interchange/read-interchange';
import { renderPlainText } from '#app/text/plain-text';

/** What one of `inputs/` becomes: the whole text of the document, and what stands beside it. */
export type TextAndChecks = { readonly text: string; readonly checks: readonly DocumentCheck[] };

type Wanted = { readonly document?: DocumentKind; readonly language?: Language };

const read = (name: string) => new Uint8Array(readFileSync(new URL(`inputs/${name}.json`, import.meta.url)));

/** Composes the case of a file in `inputs/`, as paragraphs on cases and in English where nothing else is asked for. */
export function tell(name: string, { document = 'case-paragraphs', language = 'en' }: Wanted = {}): TextAndChecks {
  const { caseBooks, registers, submissions } = expectValue(readInterchange(read(name)));
  const [submission] = submissions;
  const composed = expectValue(
    composeDocument({
      kind: document,
      caseBooks,
      registers,
      language,
      ...(submission !== undefined && { submission }),
    }),
  );
  // No-break spaces keep words on one line; whoever reads sees spaces.
  return { text: renderPlainText(composed).replaceAll('\u00a0', ' '), checks: composed.checks };
}
