import * as z from 'zod';
import { AnyReference, reference } from './ids';
import { Event } from './event';
import { Norm } from './norm';
import { PartialDate } from './partial-date';
import { Count, Money } from './quantity';
import { recordOf } from './record';
import { Source } from './source';
import { choice, LocalText, PlainText } from './text';

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
export const Body = recordOf('body', {
  kind: choice(bodyKinds),
  name: LocalText,
  shortName: LocalText.optional(),
  variants: z.array(PlainText).optional(),
  city: LocalText.optional(),
  country: LocalText.optional(),
  parent: reference('body').optional(),
  /** What a reader should know of it: "in one of the harshest prisons of the country". */
  description: LocalText.optional(),
});
export type Body = z.infer<typeof Body>;

export const implementationVerdicts = ['implemented', 'partly', 'not', 'reversed'] as const;

/** A recommendation that a State received in its Universal Periodic Review. */
export const Recommendation = recordOf('recommendation', {
  state: LocalText,
  cycle: z.number().int().positive().optional(),
  year: z.number().int().optional(),
  reportSymbol: PlainText.optional(),
  /** `124.4` */
  paragraph: PlainText.optional(),
  recommendingStates: z.array(LocalText),
  text: LocalText.optional(),
  /** The position in UN terms, and the word that the State itself used. */
  position: z.enum(['supported', 'noted', 'pending']).optional(),
  positionWord: LocalText.optional(),
  themes: z.array(PlainText).optional(),
  implementation: z.enum(implementationVerdicts).optional(),
  evidence: z.array(AnyReference).optional(),
});
export type Recommendation = z.infer<typeof Recommendation>;

/** A number about many cases, as somebody counted it. */
export const Aggregate = recordOf('aggregate', {
  /** The things counted, in the plural: "lawsuits against journalists and media outlets". */
  what: LocalText,
  /** What happened to them, as a past participle: "filed", "closed". */
  verb: LocalText.optional(),
  count: Count.optional(),
  period: PartialDate.optional(),
  /** The number is that of every single one of these: "every year". */
  every: z.enum(['year', 'month']).optional(),
  sought: Money.optional(),
  for: LocalText.optional(),
  /** Who did it. */
  by: reference('body').optional(),
  byWords: LocalText.optional(),
  /** Who says so. */
  accordingTo: reference('body').optional(),
  reason: LocalText.optional(),
  /** Values for single years; a year between the first and the last that is missing is reported. */
  series: z
    .array(
      z.strictObject({
        period: PartialDate,
        count: Count,
        by: reference('body').optional(),
        byWords: LocalText.optional(),
        verb: LocalText.optional(),
        including: z.array(LocalText).optional(),
      }),
    )
    .optional(),
  /** For recommendations: the State under review and the cycle in which they were made. */
  state: LocalText.optional(),
  cycle: z.number().int().positive().optional(),
  /** For recommendations: how many of them the State supported. */
  supported: Count.optional(),
  /** The word that the State itself used for "supported". */
  positionWord: LocalText.optional(),
  /** For recommendations: what became of those that the State supported. */
  implementation: z.enum(implementationVerdicts).optional(),
  /** For recommendations: what the State tried. "No genuine effort" is `not-genuine`. */
  effort: z.enum(['none', 'not-genuine', 'some']).optional(),
  themes: z.array(PlainText).optional(),
});
export type Aggregate = z.infer<typeof Aggregate>;

/** An organisation of our own or of a partner, as it presents itself in a submission. */
export const Organisation = recordOf('organisation', {
  name: LocalText,
  shortName: LocalText.optional(),
  founded: PartialDate.optional(),
  activity: LocalText.optional(),
  ecosocStatus: choice(['general', 'special', 'roster', 'none']).optional(),
  city: LocalText.optional(),
  country: LocalText.optional(),
  contact: PlainText.optional(),
  url: z.string().optional(),
  /** The organisation whose vault this is. */
  own: z.literal(true).optional(),
});
export type Organisation = z.infer<typeof Organisation>;

/** An advocate who works with the case books of the vault. */
export const Counsel = recordOf('counsel', {
  name: LocalText,
  shortName: LocalText.optional(),
  licence: PlainText.optional(),
  warrant: PlainText.optional(),
  organisation: reference('organisation').optional(),
  contact: PlainText.optional(),
  /** The advocate whose vault this is: stands in briefs and in the history of what was changed. */
  own: z.literal(true).optional(),
});
export type Counsel = z.infer<typeof Counsel>;

/** What all case books of a vault share, by register and id. */
export const Registers = z.strictObject({
  norms: z.record(z.string(), Norm),
  bodies: z.record(z.string(), Body),
  recommendations: z.record(z.string(), Recommendation),
  aggregates: z.record(z.string(), Aggregate),
  organisations: z.record(z.string(), Organisation),
  events: z.record(z.string(), Event),
  sources: z.record(z.string(), Source),
  counsels: z.record(z.string(), Counsel),
});
export type Registers = z.infer<typeof Registers>;

/** Each register with the kind of reference that points into it. */
export const registerKinds = {
  norms: 'norm',
  bodies: 'body',
  recommendations: 'recommendation',
  aggregates: 'aggregate',
  organisations: 'organisation',
  events: 'event',
  sources: 'source',
  counsels: 'counsel',
} as const satisfies Record<keyof Registers, string>;
export type RegisterName = keyof Registers;
export const registerNames = Object.keys(registerKinds) as readonly RegisterName[];

export const noRegisters: Registers = {
  norms: {},
  bodies: {},
  recommendations: {},
  aggregates: {},
  organisations: {},
  events: {},
  sources: {},
  counsels: {},
};
