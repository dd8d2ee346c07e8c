import { half } from '../../shared/schema/form';
import { kind } from '../../shared/schema/kind';
import { PartialDate } from '../../shared/values/dates/partial-date';
import { reference } from '../../shared/schema/ids';
import { LocalText, LongLocalText, PlainText } from '../../shared/values/texts/text';

/** A kind of record that the program does not have: all that is ever said of it stands here. */
export const Letter = kind('letter', {
  list: 'letters',
  section: 'evidence',
  fields: {
    subject: LocalText,
    text: LongLocalText.optional(),
    sent: PartialDate.optional(),
    to: reference('body').optional(),
    signedAs: PlainText.optional(),
    carrier: PlainText.optional(),
  },
  named: { by: ['subject'], then: ['sent'] },
  names: ['signedAs'],
  columns: ['sent', 'to'],
  form: [{ title: 'whatItIs', fields: ['subject', 'sent', half('to'), 'text'], rare: ['signedAs', 'carrier'] }],
  advice: { past: ['sent'] },
  told: { as: 'fact', dated: 'sent', silent: { carrier: 'sort' } },
});
