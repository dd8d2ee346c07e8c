import * as z from 'zod';
import { reference } from '../schema/ids';
import { PartialDate } from '../values/dates/partial-date';
import { Term } from '../values/quantities/quantity';
import { LongText, PlainText } from '../values/texts/text';
import { half, whole } from '../schema/form';
import { kind, type RecordOf } from '../schema/kind';

/**
 * A meeting of counsel with the client: the team's own record of when, how long and about what they spoke. It stands in
 * no document. What a meeting in custody was denied or overheard is told by the spell of custody.
 */
export const Meeting = kind('meeting', {
  list: 'meetings',
  section: 'work',
  fields: {
    date: PartialDate.optional(),
    length: Term.optional(),
    place: PlainText.optional(),
    /** The client, and who else was met. */
    clients: z.array(reference('party')).optional(),
    counsel: z.array(reference('party')).optional(),
    interpreter: reference('party').optional(),
    /** Whether they could speak out of the hearing of others. */
    privileged: z.enum(['yes', 'no']).optional(),
    /** Who could hear or see them, and how. */
    overheardBy: PlainText.optional(),
    topics: z.array(PlainText).optional(),
    instructions: LongText.optional(),
  },
  named: { by: ['topics', 'clients'], then: ['date'], note: ['place'] },
  sought: ['topics', 'place'],
  makes: { clients: { role: 'defendant' }, counsel: { role: 'defence-counsel' }, interpreter: { role: 'interpreter' } },
  columns: ['date', 'length', 'clients', 'privileged'],
  form: [
    { title: 'whenAndWhere', fields: ['date', 'length', half('place')] },
    { title: 'whoWasThere', fields: ['clients', 'counsel', 'privileged'], rare: [half('overheardBy'), 'interpreter'] },
    { title: 'whatWasSaid', fields: ['topics', whole('instructions')] },
  ],
  told: { as: 'team' },
});
export type Meeting = RecordOf<typeof Meeting>;
