import type { ComposedDocument, WordCount } from '#shared/document/document';
import type { DocumentKind } from '#shared/document/document-kinds';
import type { Audience } from '#shared/kinds/party';
import type { Language } from '#shared/values/texts/text';

/** How surely a rule is known: read at its source, told by somebody else, or remembered and not yet looked up. */
export type Certainty = 'read' | 'told' | 'unverified';

/** A rule of a forum. Rules change: what it says, where that was found and when stand together, as data. */
export type Rule<Value> = {
  readonly value: Value;
  readonly source: string;
  /** Day on which the source was last looked at, ISO. */
  readonly checked: string;
  readonly certainty: Certainty;
};

/** What a forum asks of a document that is sent to it. */
export type ForumProfile = {
  readonly document: DocumentKind;
  readonly audience: Audience;
  readonly noteStyle: Rule<ComposedDocument['noteStyle']>;
  /** The languages that the forum reads; the first is the one it prefers. The program may not speak all of them. */
  readonly languages: Rule<readonly (Language | 'fr' | 'es' | 'ar' | 'zh')[]>;
  readonly words?: {
    readonly alone: Rule<number>;
    readonly joint: Rule<number>;
    readonly counted: Rule<WordCount['counted']>;
  };
  /** What the document must hold, by the name under which a check reports that it is missing. */
  readonly required: readonly Rule<RequiredPart>[];
};

export const requiredParts = [
  'session',
  'submitters',
  'submitter-activity',
  'key-words',
  'court',
  'court-address',
  'counsel',
  'counsel-licence',
  'counsel-warrant',
  'case-number',
  'decision-attacked',
  'arguments',
  'requests',
  'annexes',
  'annex-pages',
] as const;
export type RequiredPart = (typeof requiredParts)[number];
