import type { CaseBook } from '#shared/records/case-book';
import type { DocumentCheck, Inline } from '#shared/document/document';
import type { Audience } from '#shared/kinds/party';
import { noRegisters, type Registers } from '#shared/records/registers';
import { expectValue } from '#shared/result';
import { openCaseFile } from '#app/composer/case-file/case-file';
import { createContext } from '#app/composer/sentences/create-context';
import { composeCase } from '#app/composer/planning/plan';

const textOf = (inlines: readonly Inline[]) =>
  inlines.map((inline) => (inline.kind === 'text' ? inline.text : `[${inline.note + 1}]`)).join('');

type Composed = {
  readonly paragraphs: readonly string[];
  readonly notes: readonly string[];
  readonly checks: readonly DocumentCheck[];
};

/** The paragraphs of one case, in English unless a language is given, with note marks in brackets. */
export function composeText(
  book: CaseBook,
  registers: Registers = noRegisters,
  audience: Audience = 'un-public',
  language: 'en' | 'ru' = 'en',
): Composed {
  const context = expectValue(createContext({ language, audience, registers }));
  const paragraphs = composeCase(context, openCaseFile(book, registers, audience)).map((sentences) =>
    sentences.map(({ inlines }) => textOf(inlines)).join(' '),
  );
  return {
    paragraphs,
    notes: context.notes.list().map(({ inlines }) => textOf(inlines)),
    checks: context.checks.list(),
  };
}
