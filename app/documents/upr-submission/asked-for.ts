import type { AnyReference } from '#shared/schema/ids';
import type { CaseFile } from '../../composer/case-file/case-file';
import { withheldChecks } from '../../composer/checks/withheld';
import type { SubmissionDesk } from './submission-desk';

/** What a submission tells of and what is not there. */
type Missing = 'case-book' | 'case-record' | 'register-entry' | 'recommendations' | 'sanction' | 'section-text';

/** Reports what the document would tell of and cannot. */
export function reportMissing(
  { checks }: Pick<SubmissionDesk['context'], 'checks'>,
  part: Missing,
  name: string,
  kind?: AnyReference['kind'],
): void {
  checks.add({
    code: 'required-missing',
    blocking: false,
    records: [],
    values: { part, ...(kind !== undefined && { kind }), name },
  });
}

/** Case books that were not given are reported; the document goes on without them. */
export function filesOf({ files, context }: SubmissionDesk, ids: readonly string[]): readonly CaseFile[] {
  return ids.flatMap((id) => {
    const file = files.get(id);
    if (file === undefined) reportMissing(context, 'case-book', id);
    return file ?? [];
  });
}

/**
 * Looks for the entries of the registers that the submission names. One that is not there is reported by its kind and
 * id; one that is there and that these readers may not learn of is reported as left out.
 */
export function askForEntries(desk: SubmissionDesk, kind: AnyReference['kind'], ids: readonly string[]): void {
  for (const id of ids) askFor(desk, [desk.registers], { kind, id });
}

/** The same for a record of one of the files or an entry of the registers. */
export function askFor(
  { context, registers }: SubmissionDesk,
  files: readonly CaseFile[],
  reference: AnyReference,
  part: 'case-record' | 'register-entry' = 'register-entry',
): void {
  if (files.some((file) => file.resolve(reference) !== undefined)) return;
  const sealed = files.flatMap((file) => file.sealed(reference) ?? [])[0];
  if (sealed === undefined) reportMissing(context, part, reference.id, reference.kind);
  // What a case book leaves out is reported with the book.
  else if (sealed.pointer.bookId === undefined)
    for (const check of withheldChecks([sealed], registers.audience)) context.checks.add(check);
}
