import * as z from 'zod';
import { PartialDate } from '../values/dates/partial-date';
import { longPhrase } from '../values/texts/roles';
import { PlainText } from '../values/texts/text';
import { whole } from '../schema/form';
import { kind, type RecordOf } from '../schema/kind';

/** A file that belongs to the case; its bytes are kept apart. */
export const Attachment = kind('attachment', {
  list: 'attachments',
  section: 'evidence',
  fields: {
    fileName: PlainText,
    description: longPhrase('noun').optional(),
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
  },
  named: { by: ['fileName'], note: ['description'] },
  hasProperName: true,
  sought: ['fileName', 'description'],
  pointedToBy: ['fileName'],
  made: { name: 'fileName' },
  columns: ['description', 'received', 'pages'],
  form: [
    {
      title: 'file',
      fields: [whole('fileName'), 'description', 'original', 'mayBeAnnexed'],
      rare: ['sha256', 'bytes'],
    },
    { title: 'inTheFile', fields: ['volume', 'sheets', 'pages'] },
    { title: 'receipt', fields: ['receivedFrom', 'received'] },
  ],
  advice: { past: ['received'] },
  told: {
    as: 'behind',
    sourced: false,
    silent: {
      fileName: 'name',
      sha256: 'work',
      bytes: 'work',
      receivedFrom: 'work',
      received: 'work',
      original: 'work',
      mayBeAnnexed: 'work',
    },
  },
});
export type Attachment = RecordOf<typeof Attachment>;
