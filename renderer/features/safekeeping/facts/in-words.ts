import type { BackupPreview } from '#shared/contract/backup-api';
import type { Translator } from '#shared/i18n/translator';

const day = 24 * 60 * 60 * 1000;

/** How many days of the calendar lie between an instant and now, as a person here counts them. */
export function daysSince(instant: string, now: Date = new Date()): number {
  const then = new Date(instant);
  const startOf = (date: Date): number => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return Math.max(0, Math.round((startOf(now) - startOf(then)) / day));
}

/** "12 case books, 1,148 records, 3 documents". */
export function countsInWords(
  {
    caseBooks,
    records,
    manuscripts = 0,
  }: Readonly<Record<'caseBooks' | 'records', number>> & { readonly manuscripts?: number },
  { say }: Translator,
): string {
  return say('safekeeping.counts', { books: caseBooks, records, manuscripts });
}

/** What is told once a vault has come out of a backup. */
export function allBackInWords(
  { caseBooks, records, manuscripts, madeAt }: BackupPreview,
  translator: Translator,
): string {
  const counts = countsInWords({ caseBooks: caseBooks.length, records, manuscripts }, translator);
  return translator.say('safekeeping.restore.allBack', { when: momentInWords(madeAt, translator), counts });
}

const units = ['bytes', 'kB', 'MB', 'GB'] as const;

/** A size as people read it: with two digits that matter, and the next larger unit from a thousand on. */
export function sizeInWords(bytes: number, { say }: Translator): string {
  const step = bytes < 1000 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  const amount = bytes / 1000 ** step;
  const rounded = amount < 10 && step > 0 ? Math.round(amount * 10) / 10 : Math.round(amount);
  return say('safekeeping.size', { unit: units[step] ?? 'bytes', amount: rounded });
}

/** The day and the time of an instant, as a person here reads them. */
export function momentInWords(instant: string, { locale }: Translator): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(instant));
}

/** The day of an instant. */
export function dayInWords(instant: string, { locale }: Translator): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date(instant));
}
