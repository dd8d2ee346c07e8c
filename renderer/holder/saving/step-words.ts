import type { Translator } from '#shared/i18n/translator';
import { fieldInWords, recordTitle } from '../../records/record-title';
import type { StepChange } from '../../session/snapshot';
import { describeRecord } from '#shared/records/describe';
import { listNamed, submissionList } from '#shared/records/lists';

/** What an undo or redo changed: "Verdict, 19 October 2011 – Date". */
export function stepInWords(changes: readonly StepChange[], translator: Translator): string | undefined {
  const [first] = changes;
  if (first === undefined) return undefined;
  const { say } = translator;
  const what = oneInWords(first, translator);
  return changes.length === 1 ? what : say('session.stepMore', { what, count: changes.length - 1 });
}

const mostFields = 3;

function oneInWords({ list, fields, before, after }: StepChange, translator: Translator): string {
  const { say } = translator;
  const isSubmission = list === submissionList;
  const kind = list === undefined ? undefined : listNamed(list)?.kind;
  const record =
    kind === undefined
      ? say(isSubmission ? 'submission.one' : 'session.book')
      : recordTitle(kind, after ?? before ?? {}, translator);
  if (before === undefined) return say('session.stepBack', { record });
  if (after === undefined) return say('session.stepGone', { record });
  if (fields.length === 0 || fields.length > mostFields) return record;
  const described = kind === undefined ? [] : describeRecord(kind);
  const names = fields.map((name) =>
    fieldInWords(
      described.find((field) => field.name === name) ?? { group: isSubmission ? 'submission' : 'book', name },
      translator,
    ),
  );
  return say('session.stepFields', { record, fields: names.join(', ') });
}
