import * as z from 'zod';
import { AnyReference, reference } from '../schema/ids';
import { PartialDate } from '../values/dates/partial-date';
import { Term } from '../values/quantities/quantity';
import { NormCitation } from '../schema/record';
import { longPhrase, phrase } from '../values/texts/roles';
import { choice, LocalText, PlainText } from '../values/texts/text';
import { half, when, whole } from '../schema/form';
import { kind, type RecordOf } from '../schema/kind';

export const motionKinds = ['motion', 'complaint', 'appeal', 'cassation-appeal', 'request', 'objection'] as const;

export const motionAnswers = ['granted', 'refused', 'partly', 'silence', 'pending'] as const;

/** Something asked of a court or authority, and what came of it. */
export const Motion = kind('motion', {
  list: 'motions',
  section: 'proceedings',
  fields: {
    kind: choice(motionKinds, phrase('noun')),
    proceeding: reference('proceeding').optional(),
    filed: PartialDate.optional(),
    by: z.array(reference('party')).optional(),
    to: reference('body').optional(),
    norms: z.array(NormCitation).optional(),
    /** What is asked: "change the measure of restraint". */
    asks: z.array(longPhrase('deed')).optional(),
    /** Arguments, each a thesis with what it rests on. */
    arguments: z
      .array(
        z.strictObject({
          thesis: longPhrase('clause'),
          norms: z.array(NormCitation).optional(),
          authorities: z.array(reference('authority')).optional(),
          facts: z.array(AnyReference).optional(),
          evidence: z
            .array(z.strictObject({ what: phrase('noun'), volume: PlainText.optional(), sheets: PlainText.optional() }))
            .optional(),
        }),
      )
      .optional(),
    decisionAttacked: reference('decision').optional(),
    timeToAnswer: Term.optional(),
    answer: choice(motionAnswers).optional(),
    answered: PartialDate.optional(),
    answerReason: phrase('noun').optional(),
    nextStep: LocalText.optional(),
    nextStepBy: PartialDate.optional(),
  },
  named: { by: ['kind'], then: ['filed'], note: ['asks', 'answer'] },
  sought: ['asks'],
  made: { name: 'asks', kind: 'motion' },
  makes: { by: { role: 'defence-counsel' } },
  columns: ['filed', 'to', 'answer', 'nextStepBy'],
  form: [
    {
      title: 'whatWasAsked',
      fields: [
        'kind',
        'filed',
        'by',
        'to',
        'proceeding',
        'asks',
        'norms',
        when('kind', ['appeal', 'cassation-appeal', 'complaint', 'objection'], 'decisionAttacked'),
      ],
    },
    { title: 'arguments', fields: ['arguments'] },
    {
      title: 'answer',
      fields: ['timeToAnswer', 'answer', 'answered', 'answerReason'],
    },
    { title: 'nextStep', fields: [half('nextStep'), 'nextStepBy'] },
  ],
  parts: {
    arguments: { form: { fields: ['thesis', 'norms', 'authorities', 'facts', 'evidence'] } },
    'arguments-evidence': { form: { fields: [whole('what'), 'volume', 'sheets'] } },
  },
  advice: {
    order: [
      { later: 'answered', earlier: 'filed', code: 'answered-before-filed' },
      { later: 'nextStepBy', earlier: 'filed', code: 'next-before-filed' },
      { later: 'nextStepBy', earlier: 'answered', code: 'next-before-answer' },
    ],
    past: ['filed', 'answered'],
    related: [
      { date: 'filed', through: 'decisionAttacked', kind: 'decision', earlier: 'date', code: 'filed-before-decision' },
    ],
  },
  told: {
    as: 'fact',
    sourced: false,
    silent: { kind: 'sort', proceeding: 'tie', decisionAttacked: 'tie', nextStep: 'work', nextStepBy: 'work' },
  },
});
export type Motion = RecordOf<typeof Motion>;
