import type { RecordId } from '#shared/schema/ids';
import type { Term } from '#shared/values/quantities/quantity';
import type { Phrase } from '../words/phrase';
import type { Norm, NormChange, NormCritique, NormVersion, Penalty } from '../case-file/records';

type NormId = RecordId<'norm'>;
export type Critique = NormCritique;

/** A norm that a sentence is about. `silent`: its law was named by the sentence before and need not be named again. */
export type NormSubject = {
  readonly norm: NormId;
  readonly silent?: boolean;
  /** The sentence before was about this norm alone: a pronoun will do. */
  readonly again?: boolean;
};

/** Sentences that say what the law is, what is wrong with it, and how it changes. */
export interface LawMessages {
  /** What the articles of one law are about; `punishes` where the law threatens a penalty. */
  readonly 'norm-subjects': { readonly norms: readonly NormId[]; readonly punishes: boolean };
  /** What an article does, whom it protects, and its own words. */
  readonly 'norm-effects': {
    readonly subject: NormSubject;
    readonly effects: readonly Phrase[];
    readonly protects: readonly Phrase[];
    readonly quotation: Phrase | undefined;
  };
  /** A wording and the time in which it was in force. */
  readonly 'norm-version': { readonly subject: NormSubject; readonly version: NormVersion };
  readonly 'norm-elements': { readonly subject: NormSubject; readonly elements: readonly Phrase[] };
  readonly 'norm-limitation': { readonly subject: NormSubject; readonly limitation: Term };
  readonly 'norm-successors': { readonly subject: NormSubject; readonly successors: readonly NormId[] };
  /** The menu of sanctions of some norms that have the same one. */
  readonly 'norm-penalties': {
    readonly subjects: readonly NormSubject[];
    /** The subjects are all the norms just told of, so "these offences" will do. */
    readonly all: boolean;
    readonly penalties: readonly Penalty[];
    readonly outOfProportionTo: readonly Phrase[];
    /** The norm is a draft: its sanctions are new. */
    readonly isNew: boolean;
  };
  /** What some norms lack or do wrong, each as one more verb of the same subject. */
  readonly 'norm-critique': {
    readonly subjects: readonly NormSubject[];
    readonly all: boolean;
    readonly critiques: readonly Critique[];
  };
  /** A critique whose subject is not the norm but what it allows. */
  readonly 'norm-finding': { readonly critique: Critique };
  readonly 'law-under-revision': { readonly revised: readonly NormId[]; readonly status: Norm['status'] };
  readonly 'law-change': {
    readonly subject: NormSubject;
    readonly revises: readonly NormId[];
    readonly changes: readonly NormChange[];
    readonly isDraft: boolean;
    /** What is wrong with the change. */
    readonly critiques: readonly Critique[];
  };
}
