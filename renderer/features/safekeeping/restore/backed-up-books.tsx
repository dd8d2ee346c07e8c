import type { BackupPreview } from '#shared/contract/backup-api';
import { useSay } from '../../../program/translation';
import { BackedUpLine } from './backed-up-line';
import { BookLine, type Choosing, RegistersLine, SubmissionLine } from './backed-up-lines';

type BackedUpBooksProps = {
  readonly preview: BackupPreview;
  /** Where it can be chosen what comes back. */
  readonly choice?: Choosing;
};

/** All that is in a backup, case books first, against what is here. The numbers add up to what is told above them. */
export function BackedUpBooks({ preview, choice }: BackedUpBooksProps) {
  const say = useSay();
  const { caseBooks, submissions, registers, records } = preview;
  const known = caseBooks.reduce((sum, book) => sum + book.records, 0) + submissions.length + registers.entries;
  const isEmpty = caseBooks.length === 0 && records === 0 && registers.unfinished === 0;
  if (isEmpty) return <p className="muted">{say('safekeeping.restore.empty')}</p>;
  return (
    <div className="panel panel-body backed-up-books">
      <table className="table">
        <ColumnNames canChoose={choice !== undefined} />
        <tbody aria-label={say('safekeeping.restore.books')}>
          {caseBooks.map((book) => (
            <BookLine key={book.id} book={book} choice={choice} />
          ))}
        </tbody>
        <tbody aria-label={say('safekeeping.restore.besides')}>
          {submissions.map((submission) => (
            <SubmissionLine key={submission.id} submission={submission} choice={choice} />
          ))}
          <RegistersLine registers={registers} choice={choice} />
          {records > known && (
            <BackedUpLine label={say('safekeeping.restore.otherParts')} here={choice && ''} records={records - known} />
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={choice === undefined ? 2 : 3}>
              {say('safekeeping.restore.sum')}
            </th>
            <td className="cell-number">{records}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function ColumnNames({ canChoose }: { readonly canChoose: boolean }) {
  const say = useSay();
  return (
    <thead>
      <tr>
        <th scope="col">{say('safekeeping.restore.book')}</th>
        {canChoose && <th scope="col">{say('safekeeping.restore.here')}</th>}
        <th scope="col">{say('safekeeping.restore.changed')}</th>
        <th scope="col" className="cell-number">
          {say('safekeeping.restore.records')}
        </th>
      </tr>
    </thead>
  );
}
