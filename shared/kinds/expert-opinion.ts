import * as z from 'zod';
import { reference } from '../schema/ids';
import { PartialDate } from '../values/dates/partial-date';
import { longPhrase, phrase } from '../values/texts/roles';
import { choice, LocalText, LongLocalText, PlainText } from '../values/texts/text';
import { half, when } from '../schema/form';
import { kind, type RecordOf } from '../schema/kind';

export const expertOpinionKinds = [
  'linguistic',
  'psychological',
  'psychological-linguistic',
  'political-science',
  'religious',
  'forensic-medical',
  'psychiatric',
  'technical',
  'economic',
] as const;

export const expertOpinionDefects = [
  'legal-question',
  'outside-competence',
  'method-not-named',
  'method-not-validated',
  'part-of-material-only',
  'question-not-answered',
  'conclusion-not-following',
  'expert-not-warned',
  'defence-not-notified',
  'contradicted',
] as const;

const examinations = ['forensic-medical', 'psychiatric', 'psychological'];

/** An expert's opinion, for whichever side. */
export const ExpertOpinion = kind('expertOpinion', {
  list: 'expertOpinions',
  section: 'evidence',
  fields: {
    kinds: z.array(choice(expertOpinionKinds)).optional(),
    for: z.enum(['prosecution', 'defence', 'court', 'independent']).optional(),
    proceeding: reference('proceeding').optional(),
    /** For a forensic medical or psychiatric examination: who was examined. */
    examined: reference('party').optional(),
    /** `true` when the person was examined against their will. */
    forced: z.boolean().optional(),
    orderedBy: reference('body').optional(),
    orderedOn: PartialDate.optional(),
    date: PartialDate.optional(),
    /** How many separate analyses this record stands for. */
    number: z.number().int().positive().optional(),
    experts: z.array(reference('party')).optional(),
    institutions: z.array(reference('body')).optional(),
    education: PlainText.optional(),
    speciality: PlainText.optional(),
    experience: PlainText.optional(),
    independence: PlainText.optional(),
    warnedOfLiability: z.enum(['yes', 'no']).optional(),
    questions: z.array(LocalText).optional(),
    materials: longPhrase('noun').optional(),
    methods: longPhrase('noun').optional(),
    /** What it found in its own words; quoted. */
    conclusion: LongLocalText.optional(),
    /** Whether the conclusion finds, or finds no, signs of what it was asked about. */
    finding: z.enum(['found', 'not-found']).optional(),
    /** A short result: "sane", "mentally unfit". */
    result: phrase('attribute').optional(),
    certainty: z.enum(['categorical', 'probable']).optional(),
    presentedAt: reference('hearing').optional(),
    noticeToDefence: z.enum(['yes', 'no']).optional(),
    contests: z.array(reference('expertOpinion')).optional(),
    defects: z.array(z.strictObject({ defect: choice(expertOpinionDefects), detail: LocalText.optional() })).optional(),
  },
  named: { by: ['kinds', 'for'], then: ['date'], note: ['kinds', 'for'] },
  makes: {
    orderedBy: { kind: 'investigation' },
    institutions: { kind: 'expert-institution' },
    experts: { role: 'expert' },
  },
  columns: ['for', 'date', 'experts', 'finding'],
  form: [
    {
      title: 'whichOpinion',
      fields: [
        'kinds',
        'for',
        'proceeding',
        'date',
        when('kinds', examinations, 'examined'),
        when('kinds', examinations, 'forced'),
        'orderedBy',
        'orderedOn',
      ],
      rare: ['number'],
    },
    {
      title: 'experts',
      fields: [
        'experts',
        'institutions',
        'education',
        'speciality',
        'experience',
        'independence',
        'warnedOfLiability',
        'noticeToDefence',
      ],
    },
    {
      title: 'questionAndAnswer',
      fields: ['questions', 'materials', 'methods', 'conclusion', 'finding', 'certainty', half('result')],
      rare: ['presentedAt', 'contests'],
    },
    { title: 'defects', fields: ['defects'] },
  ],
  advice: {
    order: [{ later: 'date', earlier: 'orderedOn', code: 'opinion-before-order' }],
    past: ['orderedOn', 'date'],
    notItself: ['contests'],
  },
  told: { as: 'fact', silent: { kinds: 'sort', for: 'sort', proceeding: 'tie', presentedAt: 'tie', contests: 'tie' } },
});
export type ExpertOpinion = RecordOf<typeof ExpertOpinion>;
