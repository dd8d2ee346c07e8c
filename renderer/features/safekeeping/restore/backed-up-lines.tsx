import type { BackedUpBook, BackupPreview } from '#shared/contract/backup-api';
import type { Translator } from '#shared/i18n/translator';
import { useTranslator } from '../../../program/translation';
import { momentInWords } from '../facts/in-words';
import { BackedUpLine } from './backed-up-line';
import { type Choice, registersCanCome, withOne } from './choice';

/** What is chosen to come back, and what a choice does. */
export type Choosing = { readonly chosen: Choice; readonly onChoose: (chosen: Choice) => void };

type BookLineProps = {
  readonly book: BackedUpBook;
  readonly choice: Choosing | undefined;
};

/** A case book in a backup. One that is here as it is there cannot come back. */
export function BookLine({ book, choice }: BookLineProps) {
  const translator = useTranslator();
  const { say } = translator;
  const { id, lost, unfinished } = book;
  return (
    <BackedUpLine
      label={book.title}
      notes={[
        ...(lost > 0 ? [say('safekeeping.restore.bookLost', { count: lost })] : []),
        ...(unfinished > 0 ? [say('safekeeping.restore.unfinished', { count: unfinished })] : []),
      ]}
      here={choice && hereInWords(book, translator)}
      changed={momentInWords(book.changedAt, translator)}
      records={book.records}
      choosing={
        choice && book.here !== 'same'
          ? {
              isChosen: choice.chosen.books.has(id),
              onChoose: (isChosen) => {
                choice.onChoose({ ...choice.chosen, books: withOne(choice.chosen.books, id, isChosen) });
              },
            }
          : undefined
      }
    />
  );
}

function hereInWords({ here, hereChangedAt }: BackedUpBook, translator: Translator): string {
  const { say } = translator;
  if (here !== 'other' || hereChangedAt === undefined) return say(`safekeeping.restore.here-${here}`);
  return say('safekeeping.restore.hereOtherSince', { when: momentInWords(hereChangedAt, translator) });
}

type SubmissionLineProps = {
  readonly submission: BackupPreview['submissions'][number];
  readonly choice: Choosing | undefined;
};

/** A submission in a backup. */
export function SubmissionLine({ submission, choice }: SubmissionLineProps) {
  const { say } = useTranslator();
  const { id, title, here } = submission;
  return (
    <BackedUpLine
      label={say('safekeeping.restore.submission', { title })}
      here={choice && say(`safekeeping.restore.here-${here}`)}
      records={1}
      choosing={
        choice && here !== 'same'
          ? {
              isChosen: choice.chosen.submissions.has(id),
              onChoose: (isChosen) => {
                const submissions = withOne(choice.chosen.submissions, id, isChosen);
                choice.onChoose({ ...choice.chosen, submissions });
              },
            }
          : undefined
      }
    />
  );
}

type RegistersLineProps = {
  readonly registers: BackupPreview['registers'];
  readonly choice: Choosing | undefined;
};

/** What all case books of a backup share. Nothing where that is empty. */
export function RegistersLine({ registers, choice }: RegistersLineProps) {
  const { say } = useTranslator();
  const { entries, unfinished, absent } = registers;
  if (entries === 0 && unfinished === 0) return null;
  return (
    <BackedUpLine
      label={say('safekeeping.restore.registers')}
      notes={unfinished > 0 ? [say('safekeeping.restore.unfinished', { count: unfinished })] : []}
      here={choice && say('safekeeping.restore.registersHere', { count: absent })}
      records={entries}
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
  );
}
