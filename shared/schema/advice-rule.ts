import type { ReferenceKind } from './ids';

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
  'served-before-decision',
  'appeal-by-before-decision',
  'in-force-before-decision',
  'filed-before-decision',
  'examined-before-treatment',
  'ended-before-start',
  'step-before-start',
  'born-after',
] as const;
export type OrderCode = (typeof orderCodes)[number];

/** A date that cannot be before another of the same owner. */
export type OrderRule = { readonly later: string; readonly earlier: string; readonly code: OrderCode };

/** A date that cannot be before that of another record, to which a field of this one points. */
export type RelatedRule = {
  readonly date: string;
  readonly through: string;
  readonly kind: ReferenceKind;
  readonly earlier: string;
  readonly code: OrderCode;
};

/** What can look wrong in the dates of a record, or of something inside one. */
export type DateAdvice = {
  readonly order?: readonly OrderRule[];
  /** An end that says little without its start. */
  readonly spell?: { readonly end: string; readonly start: string };
  /** Dates of what has already happened when it is written down. */
  readonly past?: readonly string[];
};

/** What can look wrong in a record as a whole. */
export type KindAdvice = DateAdvice & {
  readonly related?: readonly RelatedRule[];
  /** Fields that may not point to their own record. */
  readonly notItself?: readonly string[];
};

export const fromTo: OrderRule = { later: 'to', earlier: 'from', code: 'end-before-start' };

/** Nothing is dated before the birth of a person that a field points to. */
export function born(date: string, through: string): RelatedRule {
  return { date, through, kind: 'party', earlier: 'birthDate', code: 'born-after' };
}
