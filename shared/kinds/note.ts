import { PartialDate } from '../model/partial-date';
import { PlainText } from '../model/text';
import { whole } from './form';
import { kind, type RecordOf } from './kind';

/** The team's own notes; privileged unless it says otherwise. */
export const Note = kind('note', {
  list: 'notes',
  section: 'work',
  fields: { title: PlainText.optional(), text: PlainText, date: PartialDate.optional() },
  named: { by: ['title', 'text'] },
  sought: ['title', 'text'],
  pointedToBy: ['title'],
  columns: ['text', 'date'],
  form: [{ title: 'note', fields: ['title', 'date', whole('text')] }],
  told: { as: 'team' },
});
export type Note = RecordOf<typeof Note>;
