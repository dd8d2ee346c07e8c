import * as z from 'zod';
import { reference } from '../../schema/ids';
import { phrase } from '../../values/texts/roles';
import { PlainText } from '../../values/texts/text';
import { half } from '../../schema/form';
import { kind, type RecordOf } from '../../schema/kind';

/** An advocate who works with the case books of the vault. */
export const Counsel = kind('counsel', {
  list: 'counsels',
  fields: {
    name: phrase('name'),
    shortName: phrase('name').optional(),
    licence: PlainText.optional(),
    warrant: PlainText.optional(),
    organisation: reference('organisation').optional(),
    contact: PlainText.optional(),
    /** The advocate whose vault this is: stands in briefs and in the history of what was changed. */
    own: z.literal(true).optional(),
  },
  named: { by: ['name'] },
  hasProperName: true,
  names: ['name', 'shortName'],
  sameBy: [['licence'], ['name']],
  sought: ['name', 'shortName'],
  pointedToBy: ['name', 'shortName'],
  columns: ['licence', 'organisation', 'contact'],
  form: [
    {
      title: 'who',
      fields: [half('name'), half('shortName'), 'licence', 'warrant', 'organisation', 'contact', 'own'],
    },
  ],
  told: { as: 'around', silent: { shortName: 'name', own: 'work' } },
});
export type Counsel = RecordOf<typeof Counsel>;
