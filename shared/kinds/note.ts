import { PartialDate } from '../values/dates/partial-date';
import { LongText, PlainText } from '../values/texts/text';
import { whole } from '../schema/form';
import { kind, type RecordOf } from '../schema/kind';

/** The team's own notes; privileged unless it says otherwise. */
export const Note = kind('note', {
  list: 'notes',
  section: 'work',
  fields: { title: PlainText.optional(), text: LongText, date: PartialDate.optional() },
  named: { by: ['title', 'text'] },
  sought: ['title', 'text'],
  pointedToBy: ['title'],
  columns: ['text', 'date'],
  form: [{ title: 'note', fields: ['title', 'date', whole('text')] }],
  told: { as: 'team' },
});
export type Note = RecordOf<typeof Note>;
