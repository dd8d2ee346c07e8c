import type { BackedUpBook } from '#shared/contract/backup-api';
import type { BookId } from '#shared/model/ids';
import { useTranslator } from '../../../foundation/translation';
import { Checkbox } from '../../../ui/checkbox';
import { dayInWords } from '../in-words';

type BackedUpBooksProps = {
  readonly books: readonly BackedUpBook[];
  /** Where some of them can be chosen: those that are, and what a choice does. */
  readonly choice?: {
    readonly chosen: ReadonlySet<BookId>;
    readonly onChoose: (id: BookId, isChosen: boolean) => void;
  };
};

/** The case books in a backup, against what is here. */
export function BackedUpBooks({ books, choice }: BackedUpBooksProps) {
  const translator = useTranslator();
  const { say } = translator;
  if (books.length === 0) return <p className="muted">{say('safekeeping.restore.empty')}</p>;
  return (
    <div className="panel panel-body backed-up-books">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{say('safekeeping.restore.book')}</th>
            {choice !== undefined && <th scope="col">{say('safekeeping.restore.here')}</th>}
            <th scope="col">{say('safekeeping.restore.changed')}</th>
            <th scope="col" className="cell-number">
              {say('safekeeping.restore.records')}
            </th>
          </tr>
        </thead>
        <tbody>
          {books.map((book) => (
            <tr key={book.id}>
              <td>
                {choice === undefined || book.here === 'same' ? (
                  book.title
                ) : (
                  <Checkbox
                    label={book.title}
                    isSelected={choice.chosen.has(book.id)}
                    onChange={(isChosen) => {
                      choice.onChoose(book.id, isChosen);
                    }}
                  />
                )}
                {book.lost > 0 && (
                  <div className="small">{say('safekeeping.restore.bookLost', { count: book.lost })}</div>
                )}
              </td>
              {choice !== undefined && <td>{say(`safekeeping.restore.here-${book.here}`)}</td>}
              <td className="numbers">{dayInWords(book.changedAt, translator)}</td>
              <td className="cell-number">{book.records}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
