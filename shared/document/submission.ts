import * as z from 'zod';
import { AnyReference, BookReference, reference } from '../schema/ids';
import { PartialDate } from '../values/dates/partial-date';
import { NormCitation } from '../schema/record';
import { phrase } from '../values/texts/roles';
import { choice, Language, LocalText, PlainText } from '../values/texts/text';

/** A recommendation of ours to the State: verb first. */
export const OwnRecommendation = z.strictObject({
  verb: phrase('deed'),
  /** What to do it to: "defamation and insult". */
  object: phrase('noun'),
  /** Further verbs with their objects, joined to the first: "and remove these provisions from the draft Code". */
  also: z.array(z.strictObject({ verb: phrase('deed'), object: phrase('noun') })).optional(),
  standards: z.array(NormCitation).optional(),
  /** How, after "including": "removing the term 'social hatred'". */
  including: z.array(phrase('noun')).optional(),
  about: z.array(AnyReference).optional(),
  /** The cases that it is about; whoever is named in its words is named under their consent. */
  cases: z.array(BookReference).optional(),
});
export type OwnRecommendation = z.infer<typeof OwnRecommendation>;

export const RecommendationGroup = z.strictObject({
  heading: LocalText.optional(),
  items: z.array(OwnRecommendation).default([]),
});
export type RecommendationGroup = z.infer<typeof RecommendationGroup>;

/** It shows what the item before it says: told after "for example", in the same paragraph where it is short. */
const example = z.literal(true).optional();

/** Told as a bullet below the paragraph before it; on level 2 below the bullet before it. */
const bullet = z.union([z.literal(1), z.literal(2)]).optional();

/** What one paragraph of a section is about; the composer finds the pattern that says it. */
export const SectionItem = z.union([
  z.strictObject({ followUp: PlainText.meta({ description: 'A theme of UPR recommendations' }), bullet }),
  z.strictObject({
    /** The last cycle on several themes in one paragraph, each theme with a note of its own. */
    balance: z.array(PlainText.meta({ description: 'A theme of UPR recommendations' })),
    bullet,
  }),
  z.strictObject({
    law: z.array(reference('norm')),
    /** Each article by itself and in bold; what more is said of it stands in bullets below. */
    byArticle: z.literal(true).optional(),
    bullet,
  }),
  z.strictObject({ authorities: z.array(reference('authority')), bullet }),
  z.strictObject({ figures: z.array(reference('aggregate')), bullet }),
  z.strictObject({ event: reference('event'), example, bullet }),
  z.strictObject({
    /** One sentence over several cases: who received which sanction. */
    overview: z.array(BookReference),
    /** There may be more such cases than those on record: "at least two journalists". */
    atLeast: z.literal(true).optional(),
    example,
    bullet,
  }),
  z.strictObject({
    case: BookReference,
    /** Only some of the case's records; without it, the whole case. */
    records: z.array(AnyReference).optional(),
    example,
    bullet,
  }),
]);
export type SectionItem = z.infer<typeof SectionItem>;

export const Section = z.strictObject({
  heading: LocalText,
  /** Where the opening lists the issues: what this one is about in particular. */
  focus: z.array(phrase('noun')).optional(),
  level: z.union([z.literal(1), z.literal(2)]).default(1),
  items: z.array(SectionItem).default([]),
  recommendations: z.array(RecommendationGroup).optional(),
});
export type Section = z.infer<typeof Section>;

/** A submission to the Universal Periodic Review: a document over several case books. */
export const Submission = z.strictObject({
  id: z.string().min(1).max(64).optional(),
  state: phrase('name'),
  /** "Kazakh", "of Kazakhstan": how the document calls what belongs to the State. */
  stateAdjective: phrase('attribute').optional(),
  cycle: z.number().int().positive().optional(),
  session: z.number().int().positive().optional(),
  sessionDate: PartialDate.optional(),
  date: PartialDate.optional(),
  language: Language.optional(),
  title: LocalText.optional(),
  submitters: z.array(reference('organisation')),
  /** What the submission is about: "freedom of expression". */
  subject: phrase('noun'),
  keywords: z.array(phrase('noun')).optional(),
  /** The theme of the recommendations whose balance opens the summary. */
  theme: PlainText.optional(),
  summary: z.array(SectionItem).optional(),
  /** The key issues, freely listed; without them, the headings of the sections with what these are about. */
  issues: z.array(z.strictObject({ issue: phrase('noun'), focus: z.array(phrase('noun')).optional() })).optional(),
  sections: z.array(Section),
  recommendations: z.array(RecommendationGroup).optional(),
  /** How recommendations are grouped: after their section, or in one block at the end. */
  recommendationsAt: z.enum(['section', 'end']).default('end'),
  /** Where the own words of an article stand: beside what it does, or in the note, so that the law takes one line. */
  lawWording: z.enum(['text', 'note']).optional(),
  conversion: z
    .strictObject({
      currency: z.string().regex(/^[A-Z]{3}$/),
      rule: choice(['as-recorded', 'one-rate']),
    })
    .optional(),
});
export type Submission = z.infer<typeof Submission>;
