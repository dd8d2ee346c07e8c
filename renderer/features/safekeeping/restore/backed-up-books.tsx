import type { ReactNode } from 'react';
import type { BackedUpBook, BackupPreview } from '#shared/contract/backup-api';
import { useTranslator } from '../../../program/translation';
import type { Translator } from '#shared/i18n/translator';
import { Checkbox } from '../../../ui/fields/checkbox';
import { momentInWords } from '../facts/in-words';
import { type Choice, registersCanCome, withOne } from './choice';

type BackedUpBooksProps = {
  readonly preview: BackupPreview;
  /** Where it can be chosen what comes back: what is chosen, and what a choice does. */
  readonly choice?: { readonly chosen: Choice; readonly onChoose: (chosen: Choice) => void };
};

/** All that is in a backup, case books first, against what is here. The numbers add up to what is told above them. */
export function BackedUpBooks({ preview, choice }: BackedUpBooksProps) {
  const translator = useTranslator();
  const { say } = translator;
  const { caseBooks, submissions, registers, records } = preview;
  const known = caseBooks.reduce((sum, book) => sum + book.records, 0) + submissions.length + registers.entries;
  const isEmpty = caseBooks.length === 0 && records === 0 && registers.unfinished === 0;
  if (isEmpty) return <p className="muted">{say('safekeeping.restore.empty')}</p>;
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
        <tbody aria-label={say('safekeeping.restore.books')}>
          {caseBooks.map((book) => (
            <Line
              key={book.id}
              label={book.title}
              notes={[
                ...(book.lost > 0 ? [say('safekeeping.restore.bookLost', { count: book.lost })] : []),
                ...(book.unfinished > 0 ? [say('safekeeping.restore.unfinished', { count: book.unfinished })] : []),
              ]}
              here={choice && hereInWords(book, translator)}
              changed={momentInWords(book.changedAt, translator)}
              records={book.records}
              choosing={
                choice && book.here !== 'same'
                  ? {
                      isChosen: choice.chosen.books.has(book.id),
                      onChoose: (isChosen) => {
                        choice.onChoose({ ...choice.chosen, books: withOne(choice.chosen.books, book.id, isChosen) });
                      },
                    }
                  : undefined
              }
            />
          ))}
        </tbody>
        <tbody aria-label={say('safekeeping.restore.besides')}>
          {submissions.map(({ id, title, here }) => (
            <Line
              key={id}
              label={say('safekeeping.restore.submission', { title })}
              here={choice && say(`safekeeping.restore.here-${here}`)}
              records={1}
              choosing={
                choice && here !== 'same'
                  ? {
                      isChosen: choice.chosen.submissions.has(id),
                      onChoose: (isChosen) => {
                        const chosen = withOne(choice.chosen.submissions, id, isChosen);
                        choice.onChoose({ ...choice.chosen, submissions: chosen });
                      },
                    }
                  : undefined
              }
            />
          ))}
          {(registers.entries > 0 || registers.unfinished > 0) && (
            <Line
              label={say('safekeeping.restore.registers')}
              notes={
                registers.unfinished > 0 ? [say('safekeeping.restore.unfinished', { count: registers.unfinished })] : []
              }
              here={choice && say('safekeeping.restore.registersHere', { count: registers.absent })}
              records={registers.entries}
              choosing={
                choice && registersCanCome(registers)
                  ? {
                      isChosen: choice.chosen.registers,
                      onChoose: (isChosen) => {
                        choice.onChoose({ ...choice.chosen, registers: isChosen });
                      },
                    }
                  : undefined
              }
            />
          )}
          {records > known && (
            <Line label={say('safekeeping.restore.otherParts')} here={choice && ''} records={records - known} />
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

function hereInWords({ here, hereChangedAt }: BackedUpBook, translator: Translator): string {
  const { say } = translator;
  if (here !== 'other' || hereChangedAt === undefined) return say(`safekeeping.restore.here-${here}`);
  return say('safekeeping.restore.hereOtherSince', { when: momentInWords(hereChangedAt, translator) });
}

type LineProps = {
  readonly label: string;
  readonly notes?: readonly string[];
  readonly here: ReactNode;
  readonly changed?: string;
  readonly records: number;
  readonly choosing?: { readonly isChosen: boolean; readonly onChoose: (isChosen: boolean) => void } | undefined;
};

function Line({ label, notes = [], here, changed = '', records, choosing }: LineProps) {
  return (
    <tr>
      <td>
        {choosing === undefined ? (
          label
        ) : (
          <Checkbox label={label} isSelected={choosing.isChosen} onChange={choosing.onChoose} />
        )}
        {notes.map((note) => (
          <div key={note} className="small">
            {note}
          </div>
        ))}
      </td>
      {here !== undefined && <td className="backed-up-here">{here}</td>}
      <td className="numbers backed-up-day">{changed}</td>
      <td className="cell-number">{records}</td>
    </tr>
  );
}
