import * as z from 'zod';
import { reference } from '../../schema/ids';
import { longPhrase, phrase } from '../../values/texts/roles';
import { choice, PlainText } from '../../values/texts/text';
import { half } from '../../schema/form';
import { kind, type RecordOf } from '../../schema/kind';

export const bodyKinds = [
  'court',
  'prosecution-service',
  'police',
  'security-service',
  'investigation',
  'detention-facility',
  'prison',
  'psychiatric-institution',
  'expert-institution',
  'ministry',
  'government',
  'un-body',
  'civil-society',
] as const;

/** A court, an agency, a facility, an institution, a UN body. */
export const Body = kind('body', {
  list: 'bodies',
  fields: {
    kind: choice(bodyKinds, phrase('noun')),
    name: phrase('name'),
    shortName: phrase('name').optional(),
    variants: z.array(PlainText).optional(),
    city: phrase('name').optional(),
    country: phrase('name').optional(),
    /** Where papers are sent to it. */
    address: PlainText.optional(),
    parent: reference('body').optional(),
    /** What a reader should know of it: "in one of the harshest prisons of the country". */
    description: longPhrase('attribute').optional(),
  },
  named: { by: ['name'], note: ['kind', 'city'] },
  hasProperName: true,
  names: ['name', 'variants', 'shortName'],
  sameBy: [['name', 'city']],
  sought: ['name', 'shortName', 'variants', 'city'],
  pointedToBy: ['name', 'variants', 'shortName'],
  made: { name: 'name', kind: 'court' },
  makes: { parent: { kind: 'ministry' } },
  columns: ['kind', 'city', 'country', 'parent'],
  form: [
    {
      title: 'which',
      fields: [
        'kind',
        'parent',
        half('name'),
        half('shortName'),
        'variants',
        half('city'),
        half('country'),
        half('address'),
      ],
      rare: ['description'],
    },
  ],
  advice: { notItself: ['parent'] },
  told: {
    as: 'around',
    sourced: false,
    silent: { kind: 'sort', name: 'name', shortName: 'name', variants: 'name', address: 'work' },
  },
});
export type Body = RecordOf<typeof Body>;
