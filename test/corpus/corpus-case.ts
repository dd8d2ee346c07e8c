import type { Language } from '#shared/values/texts/text';
import { type Statement, type StatementRow, statements } from '../facts/fact';

/** One thing that a case book states. What is said about sources belongs in notes, everything else in a sentence. */
export type CorpusFact = Statement & { readonly in: 'sentence' | 'note' };

/**
 * What the document must not say: a sentence that matches all of `all`, or one that matches `all` before the first one
 * that matches `earlier`, which has to come before it.
 */
export type Falsehood = { readonly what: string; readonly all: readonly RegExp[]; readonly earlier?: RegExp };

/**
 * An invented case as it is told in one language: a folder of `cases/` with what was typed, what it states and what
 * nobody may read in it.
 */
export type CorpusCase = {
  readonly folder: string;
  readonly language: Language;
  /** What is written of it; paragraphs on the case where nothing is said. */
  readonly document?: 'upr-submission';
  readonly facts: readonly CorpusFact[];
  readonly never: readonly Falsehood[];
};

export const told = (rows: readonly StatementRow[]): readonly CorpusFact[] =>
  statements(rows).map((statement) => ({ ...statement, in: 'sentence' }));

export const noted = (rows: readonly StatementRow[]): readonly CorpusFact[] =>
  statements(rows).map((statement) => ({ ...statement, in: 'note' }));

export const never = (rows: readonly (readonly [what: string, ...all: RegExp[]])[]): readonly Falsehood[] =>
  rows.map(([what, ...all]) => ({ what, all }));

/** Each of the sentences stands after the first of those that `earlier` matches. */
export const inOrder = (
  rows: readonly (readonly [what: string, earlier: RegExp, later: RegExp])[],
): readonly Falsehood[] =>
  rows.map(([what, earlier, later]) => ({ what: `wrong order: ${what}`, all: [later], earlier }));

/** A man or a woman, by name or by the pronoun: only where no other man or woman of the case can be meant. */
export const he = (name: string) => new RegExp(`\\b${name}\\b|\\b(?:[Hh]e|[Hh]im|[Hh]is)\\b`, 'u');
export const she = (name: string) => new RegExp(`\\b${name}\\b|\\b(?:[Ss]he|[Hh]er)\\b`, 'u');

/** A case by its folder and the language in which it is told. */
export const keyOf = ({ folder, language }: CorpusCase) => `${folder} (${language})`;

export const nameOf = ({ kind, what }: Statement) => `${kind}: ${what}`;
