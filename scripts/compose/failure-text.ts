import type { Failure, Issue } from '#shared/failure';
import { createTranslator, type MessageValues } from '#shared/i18n/translator';

const { say } = createTranslator('en');

/** A failure in plain words: one sentence, and for a file whose parts are wrong, a line for each place. */
export function failureText(failure: Failure): string {
  const what = say(`failure.${failure.code}.what`, valuesOf(failure));
  if (isOfTheForm(failure)) return `${what} ${say(`failure.${failure.code}.next`)}`;
  if (failure.code !== 'interchange/invalid') return what;
  const more = failure.more > 0 ? [`… and ${failure.more} more.`] : [];
  return [what, ...failure.issues.map(issueText), ...more].join('\n');
}

type OfTheForm = Extract<Failure, { readonly code: 'interchange/not-text' | 'interchange/not-interchange' }>;

/** The file is of another form as a whole: say which is read. */
function isOfTheForm(failure: Failure): failure is OfTheForm {
  return failure.code === 'interchange/not-text' || failure.code === 'interchange/not-interchange';
}

function issueText({ path, problem, given, expected }: Issue): string {
  const shown = given === undefined ? '' : ` Given: ${given}.`;
  const wanted = expected === undefined ? '' : ` Expected: ${expected}.`;
  return `  ${path}: ${say(`problem.${problem}`)}${shown}${wanted}`;
}

function valuesOf(failure: Failure): MessageValues {
  return Object.fromEntries(
    Object.entries(failure).filter((entry): entry is [string, string | number] =>
      ['string', 'number'].includes(typeof entry[1]),
    ),
  );
}
