import * as z from 'zod';
import { PartialDate } from '../../values/dates/partial-date';
import { phrase } from '../../values/texts/roles';
import { choice, LocalText, PlainText } from '../../values/texts/text';
import { half } from '../../schema/form';
import { kind, type RecordOf } from '../../schema/kind';

/** An organisation of our own or of a partner, as it presents itself in a submission. */
export const Organisation = kind('organisation', {
  list: 'organisations',
  fields: {
    name: phrase('name'),
    shortName: phrase('name').optional(),
    founded: PartialDate.optional(),
    activity: LocalText.optional(),
    ecosocStatus: choice(['general', 'special', 'roster', 'none']).optional(),
    city: phrase('name').optional(),
    country: phrase('name').optional(),
    contact: PlainText.optional(),
    url: z.string().optional(),
    /** The organisation whose vault this is. */
    own: z.literal(true).optional(),
  },
  named: { by: ['name'], note: ['city'] },
  hasProperName: true,
  names: ['name', 'shortName'],
  sameBy: [['name']],
  sought: ['name', 'shortName'],
  pointedToBy: ['name', 'shortName'],
  made: { name: 'name' },
  columns: ['city', 'country', 'ecosocStatus'],
  form: [
    {
      title: 'who',
      fields: [half('name'), half('shortName'), 'founded', 'ecosocStatus', 'activity', half('city'), half('country')],
    },
    { title: 'reach', fields: ['contact', 'url', 'own'] },
  ],
  advice: { past: ['founded'] },
  told: { as: 'around', sourced: false, silent: { shortName: 'name', contact: 'work', url: 'work', own: 'work' } },
});
export type Organisation = RecordOf<typeof Organisation>;
