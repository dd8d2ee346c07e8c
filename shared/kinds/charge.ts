import * as z from 'zod';
import { AnyReference, reference } from '../schema/ids';
import { PartialDate } from '../values/dates/partial-date';
import { NormCitation } from '../schema/record';
import { phrase } from '../values/texts/roles';
import { choice, LongLocalText } from '../values/texts/text';
import { born } from '../schema/advice-rule';
import { half } from '../schema/form';
import { kind, type RecordOf } from '../schema/kind';

export const chargeStages = ['suspicion', 'charge', 'indictment'] as const;

/** What the accused says to the charge. */
export const pleas = ['admitted', 'partly-admitted', 'denied'] as const;

export const chargeOutcomes = ['pending', 'convicted', 'acquitted', 'dropped', 'requalified'] as const;

/** An accusation under one norm. Several counts are several charges. */
export const Charge = kind('charge', {
  list: 'charges',
  section: 'proceedings',
  fields: {
    against: z.array(reference('party')).optional(),
    proceeding: reference('proceeding').optional(),
    norm: NormCitation.optional(),
    stage: z.enum(chargeStages).optional(),
    /** The offence in words: "inciting social hatred". */
    offence: phrase('noun').optional(),
    /** What makes it graver, in the words of the charge: "entailing serious consequences". */
    aggravation: phrase('attribute').optional(),
    /** The wording of the charge as the papers have it. */
    wording: LongLocalText.optional(),
    brought: PartialDate.optional(),
    broughtBy: reference('body').optional(),
    /** The acts it punishes and the event it is brought in connection with. */
    acts: z.array(reference('expression')).optional(),
    connectedWith: z.array(AnyReference).optional(),
    /** What it rests on: an opinion, a source, evidence in words. */
    basedOn: z.array(AnyReference).optional(),
    basedOnWords: phrase('noun').optional(),
    requalifiedFrom: reference('charge').optional(),
    requalifiedOn: PartialDate.optional(),
    outcome: choice(chargeOutcomes).optional(),
    /** On which day it came to that, where no decision tells it. */
    ended: PartialDate.optional(),
    plea: z.enum(pleas).optional(),
    /** On which day it was entered, or changed. */
    pleaded: PartialDate.optional(),
    /** What was answered before the plea was changed. */
    earlierPlea: z.enum(pleas).optional(),
    /** Entered under an agreement with the prosecution. */
    pleaAgreement: z.boolean().optional(),
  },
  named: { by: ['offence', 'wording', 'stage'], then: ['brought'], note: ['stage', 'outcome'] },
  sought: ['offence', 'wording'],
  made: { name: 'offence' },
  makes: { broughtBy: { kind: 'investigation' }, acts: { kind: 'article' }, against: { role: 'defendant' } },
  columns: ['norm', 'against', 'brought', 'outcome'],
  form: [
    {
      title: 'accusation',
      fields: ['norm', half('offence'), half('aggravation'), 'wording', 'against', 'stage', 'proceeding'],
    },
    {
      title: 'bringing',
      fields: ['brought', 'broughtBy', 'acts'],
      rare: ['connectedWith', 'basedOn', 'basedOnWords'],
    },
    {
      title: 'courseAndOutcome',
      fields: ['outcome', 'plea'],
      rare: ['pleaded', half('earlierPlea'), 'pleaAgreement', 'ended', 'requalifiedFrom', 'requalifiedOn'],
    },
  ],
  advice: {
    order: [{ later: 'requalifiedOn', earlier: 'brought', code: 'requalified-before-brought' }],
    past: ['brought', 'requalifiedOn', 'ended', 'pleaded'],
    related: [
      { date: 'brought', through: 'acts', kind: 'expression', earlier: 'date', code: 'brought-before-act' },
      born('brought', 'against'),
    ],
    notItself: ['requalifiedFrom'],
  },
  told: { as: 'fact', silent: { stage: 'sort', proceeding: 'tie', acts: 'tie' } },
});
export type Charge = RecordOf<typeof Charge>;
