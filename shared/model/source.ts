import * as z from 'zod';
import { reference } from './ids';
import { PartialDate } from './partial-date';
import { recordOf } from './record';
import { choice, Language, LocalText, PlainText } from './text';

export const sourceKinds = [
  'court-paper',
  'lawyer-letter',
  'interview',
  'web-page',
  'article',
  'report',
  'law',
  'un-document',
  'own-observation',
] as const;

/** Where something is known from. */
export const Source = recordOf('source', {
  kind: choice(sourceKinds),
  authors: z.array(PlainText).optional(),
  title: LocalText.optional(),
  publisher: LocalText.optional(),
  date: PartialDate.optional(),
  language: Language.or(PlainText).optional(),
  url: z.string().optional(),
  accessed: PartialDate.optional(),
  /** A UN document symbol, `A/HRC/14/10`, or the number of a law. */
  symbol: PlainText.optional(),
  locator: PlainText.optional(),
  archivedCopy: reference('attachment').optional(),
});
export type Source = z.infer<typeof Source>;

/** A file that belongs to the case; its bytes are kept apart. */
export const Attachment = recordOf('attachment', {
  fileName: PlainText,
  description: LocalText.optional(),
  /** SHA-256 at receipt, hexadecimal. */
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  bytes: z.number().int().nonnegative().optional(),
  receivedFrom: PlainText.optional(),
  received: PartialDate.optional(),
  original: z.boolean().optional(),
  volume: PlainText.optional(),
  sheets: PlainText.optional(),
  pages: z.number().int().positive().optional(),
  mayBeAnnexed: z.boolean().optional(),
});
export type Attachment = z.infer<typeof Attachment>;

/** The team's own notes; privileged unless it says otherwise. */
export const Note = recordOf('note', { title: PlainText.optional(), text: PlainText, date: PartialDate.optional() });
export type Note = z.infer<typeof Note>;

export const Task = recordOf('task', {
  what: PlainText,
  due: PartialDate.optional(),
  done: z.boolean().optional(),
});
export type Task = z.infer<typeof Task>;
