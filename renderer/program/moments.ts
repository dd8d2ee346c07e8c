import type { Translator } from '#shared/i18n/translator';

/** The day and time of an instant where the computer is: "3 May 2026, 14:02". */
export function momentInWords(instant: string, { locale }: Translator): string {
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(instant));
}
