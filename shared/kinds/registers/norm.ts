import * as z from 'zod';
import { reference } from '../../schema/ids';
import { PartialDate } from '../../values/dates/partial-date';
import { Money, Term } from '../../values/quantities/quantity';
import { NormCitation } from '../../schema/record';
import { phrase } from '../../values/texts/roles';
import { choice, LocalText, LongLocalText, PlainText } from '../../values/texts/text';
import { fromTo } from '../../schema/advice-rule';
import { half, type PartForm, unless, when, whole } from '../../schema/form';
import { kind, type RecordOf } from '../../schema/kind';
import { provisionKinds } from '../../values/citations/provisions/provision-kinds';

export const penaltyKinds = [
  'fine',
  'correctional-labour',
  'community-service',
  'restriction-of-freedom',
  'imprisonment',
  'administrative-arrest',
  'professional-ban',
  'confiscation',
  'suspension-of-outlet',
  'closure-of-outlet',
  'seizure-of-copies',
] as const;

/** One entry of the menu of sanctions of a norm: from, to, or an amount in units of account. */
export const Penalty = z.strictObject({
  kind: choice(penaltyKinds, phrase('noun')),
  part: PlainText.optional(),
  from: Term.optional(),
  to: Term.optional(),
  amountFrom: Money.optional(),
  amountTo: Money.optional(),
  /** How it stands to the one before it in the list: threatened beside it, or with or without it. */
  beside: z.enum(['with', 'with-or-without']).optional(),
  /** What it consists of: "a ban on leaving the city without consent of the police". */
  consistsOf: z.array(phrase('noun')).optional(),
  /** Where it is aggravated: "through the media". */
  aggravatedBy: phrase('attribute').optional(),
});

export type Penalty = z.infer<typeof Penalty>;

export const normFlaws = [
  'lacks-definition',
  'allows-broad-interpretation',
  'no-fact-opinion-distinction',
  'punishes-truth',
  'restricts-legitimate-expression',
  'no-safeguards',
  'low-threshold-to-sue',
  'grounds-not-in-covenant',
  'no-intent-required',
  'disproportionate-sanction',
  'prior-censorship',
  'no-oversight',
  'no-notice',
  'no-reinstatement',
  'used-against',
  'retained',
  'not-compliant',
  'part-of-crackdown',
] as const;

/** A critique of a norm or of the way it is used. */
export const NormCritique = z.strictObject({
  flaw: choice(normFlaws),
  /** The part and the paragraph that it is about, where it is not about the whole. */
  part: PlainText.optional(),
  paragraph: PlainText.optional(),
  /** The object of the flaw: the terms not defined, the ground not in the Covenant, the people it is used against. */
  detail: z.array(phrase('noun')).optional(),
  /** Examples of it, after "including": terms not defined are quoted. */
  including: z.array(phrase('noun')).optional(),
  standards: z.array(NormCitation).optional(),
  /** Findings and precedents that say so. */
  authorities: z.array(reference('authority')).optional(),
  /** A sum that shows it: a court fee. */
  amount: Money.optional(),
  amountWords: phrase('noun').optional(),
  /** What the norm is used to do to the people in `detail`: "harass", "silence". */
  usedTo: z.array(phrase('deed')).optional(),
  often: z.literal(true).optional(),
  /** The only cases where the sanction could be justified: "a public emergency threatening the country". */
  justifiedOnly: z.array(phrase('noun')).optional(),
  /** Even then it must be lawful. */
  lawfulOnly: z.literal(true).optional(),
  /**
   * Whom it leaves without notice ("the owner of the website"), against whom it protects nobody or is used, or who makes
   * use of it ("malicious plaintiffs").
   */
  whom: phrase('noun').optional(),
});

/** What a draft or an amendment does to the norm that it revises. */
export const NormChange = z.strictObject({
  change: z.enum(['keeps', 'adds', 'removes', 'raises', 'lowers', 'introduces']),
  what: phrase('noun'),
});

/** What one part or paragraph of an article does, and the elements of its offence. */
export const NormPart = z.strictObject({
  part: PlainText.optional(),
  paragraph: PlainText.optional(),
  effects: z.array(phrase('deed')).optional(),
  elements: z.array(phrase('noun')).optional(),
});

/** A body that the norm lets do something: "block websites without an order of a court". */
export const NormPower = z.strictObject({ body: reference('body'), to: phrase('deed') });

/** The wording in force over a time. Without `to` it is in force still. */
export const NormVersion = z.strictObject({
  from: PartialDate.optional(),
  to: PartialDate.optional(),
  title: LocalText.optional(),
  wording: LongLocalText.optional(),
  penalties: z.array(Penalty).optional(),
});

export type NormVersion = z.infer<typeof NormVersion>;

const sums = ['fine', 'correctional-labour'];
const penaltyForm: PartForm = {
  fields: [
    'kind',
    'part',
    unless('kind', sums, 'from'),
    unless('kind', sums, 'to'),
    when('kind', sums, 'amountFrom'),
    when('kind', sums, 'amountTo'),
    'aggravatedBy',
  ],
  rare: ['beside', 'consistsOf'],
};

/**
 * An article of a law or treaty, a law as a whole (no `article`), or a draft of one. National law, drafts and
 * international standards alike.
 */
export const Norm = kind('norm', {
  list: 'norms',
  fields: {
    kind: z.enum(['national', 'draft', 'international', 'soft-law']),
    /** Where it stands: in force unless this says otherwise. */
    status: z.enum(['in-force', 'under-revision', 'proposed', 'repealed']).optional(),
    /** The law: "Criminal Code of Kazakhstan", "International Covenant on Civil and Political Rights". */
    code: phrase('name'),
    codeShort: phrase('name').optional(),
    country: PlainText.optional(),
    number: PlainText.optional(),
    adopted: PartialDate.optional(),
    inForceFrom: PartialDate.optional(),
    /** The day on which it is to enter into force; told as what has not happened yet. */
    dueInForce: PartialDate.optional(),
    /** The day of the last amendment. */
    amended: PartialDate.optional(),
    /** The day of the text that was used, with all amendments until then. */
    consolidatedAsOf: PartialDate.optional(),
    repealed: PartialDate.optional(),
    /** `129`, `317–320`, also as it is cited: `§ 130`, `section 5`, `Fourth Amendment`. Absent for a whole law. */
    article: PlainText.optional(),
    /** What its provisions are called, which makes the form in which it is cited. */
    citedAs: z.enum(provisionKinds).optional(),
    /** What it is about: "defamation". */
    subject: phrase('noun').optional(),
    /** Its heading in the law; quoted. */
    title: LocalText.optional(),
    versions: z.array(NormVersion).optional(),
    penalties: z.array(Penalty).optional(),
    /** What it does, in the present tense: "protects the honour of the President". */
    effects: z.array(phrase('deed')).optional(),
    protects: z.array(phrase('noun')).optional(),
    /** Its own words; quoted. */
    quotation: LongLocalText.optional(),
    elements: z.array(phrase('noun')).optional(),
    ofParts: z.array(NormPart).optional(),
    empowers: z.array(NormPower).optional(),
    limitation: Term.optional(),
    revises: z.array(reference('norm')).optional(),
    succeededBy: z.array(reference('norm')).optional(),
    changes: z.array(NormChange).optional(),
    critiques: z.array(NormCritique).optional(),
    reviewStatus: z.enum(['verified', 'secondary', 'unverified']).optional(),
  },
  named: { by: ['article', 'codeShort', 'code'], then: ['codeShort', 'code'], note: ['title', 'status'] },
  sameBy: [['code', 'article', 'country', 'kind']],
  sought: ['article', 'code', 'codeShort', 'title', 'subject'],
  columns: ['code', 'subject', 'kind', 'status'],
  form: [
    {
      title: 'whichNorm',
      fields: [
        'kind',
        'status',
        half('code'),
        half('codeShort'),
        half('article'),
        half('citedAs'),
        half('subject'),
        'title',
        when('kind', ['national', 'draft'], 'country'),
        'number',
        'adopted',
        'reviewStatus',
      ],
      rare: ['inForceFrom', 'dueInForce', 'amended', 'consolidatedAsOf', 'repealed'],
    },
    {
      title: 'wording',
      fields: ['versions', when('kind', ['national', 'draft'], 'penalties'), 'effects'],
      rare: ['protects', 'quotation', 'elements', 'ofParts', 'empowers', 'limitation'],
    },
    {
      title: 'change',
      fields: [when('kind', ['draft'], 'revises'), 'succeededBy', when('kind', ['draft'], 'changes')],
    },
    { title: 'critique', fields: [when('kind', ['national', 'draft'], 'critiques')] },
  ],
  parts: {
    versions: { form: { fields: ['from', 'to', 'title', 'wording', 'penalties'] }, advice: { order: [fromTo] } },
    'versions-penalties': { form: penaltyForm },
    penalties: { form: penaltyForm },
    changes: { form: { fields: ['change', whole('what')] } },
    ofParts: { form: { fields: [half('part'), half('paragraph'), 'effects', 'elements'] } },
    empowers: { form: { fields: ['body', whole('to')] } },
    critiques: {
      form: {
        fields: ['flaw', 'detail', 'including', 'standards', 'authorities'],
        rare: [
          'part',
          'paragraph',
          'amount',
          half('amountWords'),
          'usedTo',
          'often',
          'justifiedOnly',
          'lawfulOnly',
          half('whom'),
        ],
      },
    },
  },
  advice: { notItself: ['revises', 'succeededBy'] },
  told: {
    as: 'around',
    sourced: false,
    silent: { kind: 'sort', code: 'name', codeShort: 'name', country: 'name', reviewStatus: 'work' },
  },
});
export type Norm = RecordOf<typeof Norm>;
