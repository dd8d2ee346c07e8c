import * as z from 'zod';
import { reference } from '../schema/ids';
import { PartialDate } from '../values/dates/partial-date';
import { phrase } from '../values/texts/roles';
import { choice, Language, LocalText, PlainText } from '../values/texts/text';
import { half, when, whole } from '../schema/form';
import { kind, type RecordOf } from '../schema/kind';

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
export const Source = kind('source', {
  list: 'sources',
  section: 'evidence',
  fields: {
    kind: choice(sourceKinds),
    authors: z.array(PlainText).optional(),
    title: LocalText.optional(),
    publisher: phrase('name').optional(),
    date: PartialDate.optional(),
    language: Language.or(PlainText).optional(),
    url: z.string().optional(),
    accessed: PartialDate.optional(),
    /** A UN document symbol, `A/HRC/14/10`, or the number of a law. */
    symbol: PlainText.optional(),
    locator: PlainText.optional(),
    archivedCopy: reference('attachment').optional(),
  },
  named: { by: ['title', 'symbol', 'publisher', 'url', 'kind'], then: ['date'], note: ['publisher', 'date'] },
  hasProperName: true,
  sameBy: [['url'], ['symbol'], ['title', 'authors']],
  sought: ['title', 'authors', 'publisher', 'symbol', 'url'],
  pointedToBy: ['title', 'symbol', 'url'],
  made: { name: 'title', kind: 'web-page' },
  columns: ['kind', 'authors', 'publisher', 'date'],
  form: [
    {
      title: 'whatItIs',
      fields: ['kind', 'title', 'authors', half('publisher'), 'date', 'language'],
    },
    {
      title: 'whereItIs',
      fields: [
        whole('url'),
        'accessed',
        when('kind', ['un-document', 'law', 'report', 'court-paper'], 'symbol'),
        'locator',
        'archivedCopy',
      ],
    },
  ],
  advice: {
    order: [{ later: 'accessed', earlier: 'date', code: 'accessed-before-published' }],
    past: ['date', 'accessed'],
  },
  told: { as: 'behind', sourced: false, silent: { kind: 'sort', archivedCopy: 'work' } },
});
export type Source = RecordOf<typeof Source>;
