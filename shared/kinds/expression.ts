import * as z from 'zod';
import { reference } from '../schema/ids';
import { PartialDate } from '../values/dates/partial-date';
import { Count } from '../values/quantities/quantity';
import { phrase } from '../values/texts/roles';
import { choice, LocalText, LongLocalText } from '../values/texts/text';
import { born } from '../schema/advice-rule';
import { half, when, whole } from '../schema/form';
import { kind, type RecordOf } from '../schema/kind';

export const expressionKinds = [
  'article',
  'blog',
  'post',
  'book',
  'speech',
  'protest',
  'leaflet',
  'membership',
  'religious-practice',
  'union-activity',
  'coverage',
  'printed-issue',
] as const;

export const claimActs = [
  'stated',
  'reported',
  'suspected',
  'alleged',
  'asked',
  'criticised',
  'described',
  'called-for',
  'supported',
] as const;

const texts = ['article', 'blog', 'post', 'book', 'leaflet', 'coverage', 'printed-issue'];

/** What somebody said or did, and is punished for. */
export const Expression = kind('expression', {
  list: 'expressions',
  section: 'people',
  fields: {
    kind: choice(expressionKinds, phrase('noun')),
    titles: z.array(LocalText).optional(),
    authors: z.array(reference('party')).optional(),
    outlet: reference('party').optional(),
    date: PartialDate.optional(),
    /** How many texts (nine articles). */
    numberOfTexts: Count.optional(),
    url: z.string().optional(),
    /** Of a printed issue: the copies printed, and the copies announced in its imprint. */
    copies: Count.optional(),
    copiesAnnounced: Count.optional(),
    /** Where it was said or done. */
    place: phrase('noun').optional(),
    /** Whom it was said to: "striking oil workers". */
    audience: phrase('noun').optional(),
    /** How: "actively". */
    manner: phrase('attribute').optional(),
    /** More than once: speeches, visits, publications that nobody counted. */
    repeated: z.literal(true).optional(),
    /** What it is about: "the problems of grain traders". */
    subject: phrase('noun').optional(),
    /** What it says, each as an act and what follows "that", "whether" or the verb. */
    claims: z.array(z.strictObject({ act: z.enum(claimActs), content: phrase('clause') })).optional(),
    /** The words that are held against the author. */
    disputedStatement: LongLocalText.optional(),
    /** How those who complain, or the court, call it: "false", "misleading". */
    assessedAs: z.array(phrase('attribute')).optional(),
    assessedBy: z.array(reference('party')).optional(),
    /** How it left the place where it was written: "smuggled out of prison". */
    circumstances: phrase('attribute').optional(),
  },
  named: { by: ['titles', 'subject', 'kind'], note: ['kind', 'date'] },
  sought: ['titles', 'subject', 'url'],
  pointedToBy: ['titles', 'url'],
  made: { name: 'titles', kind: 'article' },
  makes: { outlet: { kind: 'outlet' }, authors: { role: 'author' } },
  columns: ['kind', 'date', 'outlet', 'authors'],
  form: [
    {
      title: 'whatItIs',
      fields: [
        'kind',
        'date',
        'titles',
        'authors',
        when('kind', texts, 'outlet'),
        when('kind', texts, 'url'),
        when(
          'kind',
          ['speech', 'protest', 'leaflet', 'membership', 'religious-practice', 'union-activity'],
          half('place'),
        ),
        when('kind', ['speech', 'protest', 'leaflet'], half('audience')),
        when('kind', texts, 'numberOfTexts'),
        when('kind', ['printed-issue'], 'copies'),
        when('kind', ['printed-issue'], 'copiesAnnounced'),
      ],
      rare: ['repeated', half('manner')],
    },
    {
      title: 'whatItSays',
      fields: ['subject', 'claims', 'disputedStatement'],
      rare: ['circumstances'],
    },
    { title: 'howItIsCalled', fields: ['assessedAs', 'assessedBy'] },
  ],
  parts: {
    claims: { form: { fields: ['act', whole('content')] } },
  },
  advice: { past: ['date'], related: [born('date', 'authors')] },
  told: { as: 'fact', silent: { kind: 'sort' } },
});
export type Expression = RecordOf<typeof Expression>;
