import * as z from 'zod';
import { PartialDate } from '../values/dates/partial-date';
import { PlainText } from '../values/texts/text';
import { whole } from '../schema/form';
import { kind, type RecordOf } from '../schema/kind';

export const Task = kind('task', {
  list: 'tasks',
  section: 'work',
  fields: {
    what: PlainText,
    due: PartialDate.optional(),
    done: z.boolean().optional(),
  },
  named: { by: ['what'], then: ['due'] },
  sought: ['what'],
  pointedToBy: ['what'],
  columns: ['due', 'done'],
  form: [{ title: 'task', fields: [whole('what'), 'due', 'done'] }],
  told: { as: 'team' },
});
export type Task = RecordOf<typeof Task>;
