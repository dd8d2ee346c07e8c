import { checkLines } from '#shared/document/check-words';
import { createTranslator } from '#shared/i18n/translator';
import { kinds } from '#shared/kinds/index';
import type { CaseBook } from '#shared/records/case-book';
import type { DocumentCheck, RecordPointer } from '#shared/document/document';
import { groupChecks } from '#shared/document/group-checks';

const translator = createTranslator('en');

/**
 * What somebody should look at before the document leaves, as the window lists it: under each heading the places of the
 * records in the file, and what there is to say of them. Empty where there is nothing to look at.
 */
export function checksText(checks: readonly DocumentCheck[], books: readonly CaseBook[]): string {
  const { say } = translator;
  return groupChecks(checks)
    .flatMap((group) => {
      const lines = checkLines(group.checks, translator);
      const title = say('document.group', { title: say(`check.${group.code}`), count: lines.length });
      return [
        title,
        ...lines.map(({ records, details }) => {
          const places = records.map((pointer) => placeOf(pointer, books)).join(', ');
          return `  ${[places, details.join(' · ')].filter((part) => part !== '').join(': ')}`;
        }),
      ];
    })
    .join('\n');
}

/** Where a record stands in the file: "Vladimir Kozlov, charges.c1", "registers.norms.n". */
function placeOf({ bookId, record: { kind, id } }: RecordPointer, books: readonly CaseBook[]): string {
  const place = `${kinds[kind].list}.${id}`;
  const book = books.find((each) => each.id === bookId);
  return book === undefined ? `registers.${place}` : `${book.title}, ${place}`;
}
