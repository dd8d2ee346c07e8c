import type { PartialDate } from '#shared/values/dates/partial-date';
import type { Phrase } from '../words/phrase';
import type { Words } from '../words/words';
import type { Decision, Motion, Party } from '../case-file/records';

type Text = (text: Phrase) => Words;

type Role = NonNullable<Party['roles']>[number];

/** The labels of a brief to a court. */
export type BriefWords = {
  readonly headings: Readonly<Record<BriefPart, string>>;
  /** The name of the paper: "Motion", "Appeal"; without a kind, of a brief in general. */
  kind(kind: Motion['kind'] | undefined, text: Text): Words;
  /** What is asked, after the name of the paper. */
  asking(ask: Words): Words;
  against(decision: Decision, court: Words, text: Text): Words;
  to(court: Words): Words;
  counsel(name: Words): Words;
  licence(licence: string): string;
  warrant(warrant: string): string;
  inTheInterestOf(name: Words, status: Words): Words;
  status(role: Role, text: Text): Words;
  caseNumber(of: 'pre-trial-register' | 'court' | 'other', number: string): string;
  /** What the court is asked, before the list of requests. */
  readonly requests: string;
  readonly annexHead: { readonly number: string; readonly annex: string; readonly pages: string };
  readonly dateBlank: string;
  readonly signature: string;
};

/** The parts of a brief, in their order. */
export const briefParts = [
  'history',
  'facts',
  'charge',
  'arguments',
  'opinions',
  'standards',
  'requests',
  'annexes',
] as const;
export type BriefPart = (typeof briefParts)[number];

/** Titles, headings, labels and cover lines of the documents in one language. */
export type PaperWords = {
  readonly submission: {
    title(state: string): string;
    session(session: number): string;
    submittedIn(date: PartialDate): Words;
    submittedBy(names: readonly Words[]): Words;
    keyWords(words: readonly Words[]): Words;
    issue(heading: Words, focus: readonly Words[]): Words;
    readonly introduction: string;
    readonly summary: string;
    readonly recommendations: string;
  };
  readonly brief: BriefWords;
  date(date: PartialDate): Words;
};
