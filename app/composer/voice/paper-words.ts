import type { BriefPart } from '../messages/brief-parts';

/** Headings and labels of the documents in one language. They hold no fact; lines that do are messages. */
export type PaperWords = {
  readonly submission: {
    readonly introduction: string;
    readonly summary: string;
    readonly recommendations: string;
  };
  readonly brief: {
    readonly headings: Readonly<Record<BriefPart, string>>;
    readonly annexHead: { readonly number: string; readonly annex: string; readonly pages: string };
  };
};
