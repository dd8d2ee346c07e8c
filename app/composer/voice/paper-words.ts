import type { Decision } from '#shared/kinds/decision';
import type { Motion } from '#shared/kinds/motion';
import type { Party } from '#shared/kinds/party';
import type { Organisation } from '#shared/kinds/registers/organisation';
import type { PartialDate } from '#shared/values/dates/partial-date';
import type { LocalText } from '#shared/values/texts/text';

type Text = (text: LocalText) => string;

type Role = NonNullable<Party['roles']>[number];

/** The labels of a brief to a court. */
export type BriefWords = {
  readonly headings: Readonly<Record<BriefPart, string>>;
  /** The name of the paper: "Motion", "Appeal"; without a kind, of a brief in general. */
  kind(kind: Motion['kind'] | undefined, text: Text): string;
  /** What is asked, after the name of the paper. */
  asking(ask: string): string;
  against(decision: Decision, court: string, text: Text): string;
  to(court: string): string;
  counsel(name: string): string;
  licence(licence: string): string;
  warrant(warrant: string): string;
  inTheInterestOf(name: string, status: string): string;
  status(role: Role, text: Text): string;
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
    submittedIn(date: PartialDate): string;
    submittedBy(names: readonly string[]): string;
    keyWords(words: readonly string[]): string;
    issue(heading: string, focus: readonly string[]): string;
    readonly introduction: string;
    readonly summary: string;
    readonly recommendations: string;
  };
  readonly brief: BriefWords;
  date(date: PartialDate): string;
  /** The name of an organisation as a document calls it. */
  organisation(organisation: Pick<Organisation, 'name'>, text: Text): string;
};
