import type { PartialDate } from '#shared/values/dates/partial-date';
import type { NormCitation } from '#shared/schema/record';
import type { Phrase } from '../words/phrase';
import type { Attachment, Body, Decision, Motion, Party } from '../case-file/records';

/** Somebody who is named on a cover: a party of the case, or an advocate of the registers. */
export type Named = Pick<Party, 'name'> & Partial<Pick<Party, 'gender' | 'nameForms'>>;

/** What a person is in the case: how far a criminal case has come, else that it is another kind of case. */
export type Standing = 'suspect' | 'accused' | 'on-trial' | 'convicted' | 'acquitted' | 'administrative' | 'respondent';

/** Lines of a paper to a court. */
export interface BriefLines {
  /** The court, the city that it sits in, and where papers are sent to it. */
  readonly addressee: { readonly court: Pick<Body, 'name' | 'city' | 'address'> };
  /** The advocate whose paper it is, with what lets the court see that, and where to write to. */
  readonly 'from-counsel': {
    readonly counsel: Named & Partial<Pick<Party, 'licence' | 'warrant' | 'contact'>>;
  };
  readonly 'in-interest': {
    readonly person: Named;
    readonly role: NonNullable<Party['roles']>[number] | undefined;
    readonly standing: Standing | undefined;
    /** What the person is charged under. */
    readonly norms: readonly NormCitation[];
  };
  readonly 'case-number': {
    readonly of: 'pre-trial-register' | 'court' | 'other';
    readonly number: string;
    /** The country of the case, as two letters. */
    readonly country: string | undefined;
  };
  /** The name of the paper, and what it is about: the decision that it is against, else the first thing that it asks. */
  readonly 'paper-title': {
    readonly paper: Motion['kind'] | undefined;
    readonly asks: Phrase | undefined;
    readonly against:
      (Pick<Decision, 'kind' | 'date'> & { readonly courts: readonly Pick<Body, 'name'>[] }) | undefined;
  };
  /** The heading of an argument. */
  readonly thesis: { readonly thesis: Phrase };
  /** What stands before the list of requests: the grounds, and that the court is asked. */
  readonly 'requests-lead': { readonly motion: Pick<Motion, 'norms'>; readonly counsel: number };
  readonly request: { readonly ask: Phrase; readonly isLast: boolean };
  readonly annex: Pick<Attachment, 'description' | 'fileName'>;
  readonly 'annex-pages': { readonly pages: number };
  /** The day and who signs; blanks where that is not recorded. */
  readonly signature: { readonly date: PartialDate | undefined; readonly counsel: readonly Named[] };
}

/** Lines of a submission to the United Nations. */
export interface SubmissionLines {
  readonly 'submission-title': { readonly state: Phrase };
  readonly 'submission-session': { readonly session: number };
  readonly 'submission-session-date': { readonly date: PartialDate };
  readonly 'submission-by': { readonly submitters: readonly Phrase[] };
  readonly 'submission-date': { readonly date: PartialDate };
  readonly 'submission-key-words': { readonly words: readonly Phrase[] };
  /** An issue in the list of the summary. */
  readonly 'submission-issue': {
    readonly heading: Phrase;
    readonly focus: readonly Phrase[];
    readonly isLast: boolean;
  };
}

/** Every line that is no sentence and holds facts: its words may need a case, so a language says it. */
export interface LineMessages extends BriefLines, SubmissionLines {}

export type LineKind = keyof LineMessages;

/** What one line is to say. */
export type LineMessage<Kind extends LineKind = LineKind> = {
  readonly [K in Kind]: { readonly kind: K } & LineMessages[K];
}[Kind];
