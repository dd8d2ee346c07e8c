import type { AnyReference, ReferenceKind } from './ids';

/** A date that cannot be before another of the same owner. */
export type OrderRule = { readonly later: string; readonly earlier: string; readonly code: OrderCode };

export const orderCodes = [
  'end-before-start',
  'due-end-before-start',
  'real-end-before-start',
  'protocol-before-start',
  'judge-before-start',
  'started-before-complaint',
  'requalified-before-brought',
  'opinion-before-order',
  'answered-before-filed',
  'next-before-answer',
  'next-before-filed',
  'reply-before-sent',
  'reply-due-before-sent',
  'outcome-before-sent',
  'adjourned-before-hearing',
  'accessed-before-published',
  'brought-before-act',
  'decided-before-charge',
  'review-before-decision',
  'filed-before-decision',
  'examined-before-treatment',
  'step-before-start',
  'born-after',
] as const;
export type OrderCode = (typeof orderCodes)[number];

const fromTo: OrderRule = { later: 'to', earlier: 'from', code: 'end-before-start' };

/** By kind of record, or by the group of something inside one. */
export const orderRules: Readonly<Record<string, readonly OrderRule[]>> = {
  proceeding: [{ later: 'started', earlier: 'complaintFiled', code: 'started-before-complaint' }],
  charge: [{ later: 'requalifiedOn', earlier: 'brought', code: 'requalified-before-brought' }],
  detention: [
    fromTo,
    { later: 'protocol', earlier: 'from', code: 'protocol-before-start' },
    { later: 'firstBeforeJudge', earlier: 'from', code: 'judge-before-start' },
  ],
  'detention-orders': [fromTo],
  'detention-stays': [fromTo],
  treatment: [{ later: 'examinedOn', earlier: 'period', code: 'examined-before-treatment' }],
  hearing: [{ later: 'adjournedTo', earlier: 'date', code: 'adjourned-before-hearing' }],
  'decision-sanctions': [
    { later: 'dueEnd', earlier: 'start', code: 'due-end-before-start' },
    { later: 'realEnd', earlier: 'start', code: 'real-end-before-start' },
  ],
  expertOpinion: [{ later: 'date', earlier: 'orderedOn', code: 'opinion-before-order' }],
  motion: [
    { later: 'answered', earlier: 'filed', code: 'answered-before-filed' },
    { later: 'nextStepBy', earlier: 'filed', code: 'next-before-filed' },
    { later: 'nextStepBy', earlier: 'answered', code: 'next-before-answer' },
  ],
  internationalStep: [
    { later: 'replyDue', earlier: 'sent', code: 'reply-due-before-sent' },
    { later: 'replyReceived', earlier: 'sent', code: 'reply-before-sent' },
    { later: 'outcomeDate', earlier: 'sent', code: 'outcome-before-sent' },
  ],
  source: [{ later: 'accessed', earlier: 'date', code: 'accessed-before-published' }],
  'norm-versions': [fromTo],
};

/** Ends that say little without their start. */
export const endsOfStarts: Readonly<Record<string, { readonly end: string; readonly start: string }>> = {
  detention: { end: 'to', start: 'from' },
  'detention-orders': { end: 'to', start: 'from' },
  'detention-stays': { end: 'to', start: 'from' },
};

/** A date that cannot be before that of another record, to which a field of this one points. */
export type RelatedRule = {
  readonly date: string;
  readonly through: string;
  readonly kind: AnyReference['kind'];
  readonly earlier: string;
  readonly code: OrderCode;
};

const born = (date: string, through: string): RelatedRule => ({
  date,
  through,
  kind: 'party',
  earlier: 'birthDate',
  code: 'born-after',
});

export const relatedRules: Readonly<Partial<Record<ReferenceKind, readonly RelatedRule[]>>> = {
  expression: [born('date', 'authors')],
  charge: [
    { date: 'brought', through: 'acts', kind: 'expression', earlier: 'date', code: 'brought-before-act' },
    born('brought', 'against'),
  ],
  coerciveAct: [born('date', 'persons')],
  detention: [born('from', 'person')],
  treatment: [born('period', 'person')],
  decision: [
    { date: 'date', through: 'charges', kind: 'charge', earlier: 'brought', code: 'decided-before-charge' },
    { date: 'date', through: 'reviews', kind: 'decision', earlier: 'date', code: 'review-before-decision' },
    born('date', 'against'),
  ],
  motion: [
    { date: 'filed', through: 'decisionAttacked', kind: 'decision', earlier: 'date', code: 'filed-before-decision' },
  ],
};

/** Dates of what has already happened when it is written down, by kind or group. */
export const pastDates: Readonly<Record<string, readonly string[]>> = {
  party: ['birthDate'],
  'party-identityDocument': ['issuedOn'],
  'party-consents': ['obtainedOn'],
  expression: ['date'],
  proceeding: ['started', 'complaintFiled'],
  'proceeding-steps': ['date'],
  charge: ['brought', 'requalifiedOn'],
  coerciveAct: ['date'],
  detention: ['from', 'protocol', 'firstBeforeJudge'],
  'detention-orders': ['date'],
  treatment: ['period', 'examinedOn'],
  decision: ['date'],
  'decision-sanctions': ['realEnd'],
  expertOpinion: ['orderedOn', 'date'],
  motion: ['filed', 'answered'],
  internationalStep: ['sent', 'replyReceived', 'outcomeDate'],
  payment: ['date'],
  source: ['date', 'accessed'],
  attachment: ['received'],
  organisation: ['founded'],
};

/** Fields that may not point to their own record. */
export const selfPointers: Readonly<Partial<Record<ReferenceKind, readonly string[]>>> = {
  decision: ['reviews', 'following', 'basedOn'],
  charge: ['requalifiedFrom'],
  expertOpinion: ['contests'],
  party: ['organisation'],
  body: ['parent'],
  norm: ['revises', 'succeededBy'],
};
