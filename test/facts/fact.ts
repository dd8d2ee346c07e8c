/** Where in the submission a fact has to be told. */
export type Place =
  /** The cover, the introduction and the summary: all before the first section of the submission's own. */
  | { readonly in: 'opening' }
  /** What a section says of law, figures, events and earlier recommendations: the paragraphs without a case. */
  | { readonly in: 'section'; readonly heading: string }
  /** Sentences of a section that tell of several cases at once. */
  | { readonly in: 'overview'; readonly heading: string }
  /** The sentences that tell of one case book, by its title. */
  | { readonly in: 'case'; readonly title: string }
  | { readonly in: 'recommendations' };

export type FactKind =
  | 'date'
  | 'norm'
  | 'body'
  | 'term'
  | 'amount'
  | 'count'
  | 'name'
  | 'role'
  | 'outcome'
  | 'quotation'
  | 'place'
  | 'relation'
  | 'attribution'
  | 'content';

/** One thing that is stated. It is told when one sentence matches every one of `all`. */
export type Statement = { readonly kind: FactKind; readonly what: string; readonly all: readonly RegExp[] };

export type StatementRow = readonly [kind: FactKind, what: string, ...all: RegExp[]];

export const statements = (rows: readonly StatementRow[]): readonly Statement[] =>
  rows.map(([kind, what, ...all]) => ({ kind, what, all }));

/** One thing that the source of 2014 states, and where. */
export type Fact = Statement & { readonly paragraph: number; readonly place: Place };

/** The facts of one paragraph of the source that belong in one place. */
export function facts(paragraph: number, place: Place, rows: readonly StatementRow[]): readonly Fact[] {
  return statements(rows).map((statement) => ({ paragraph, place, ...statement }));
}

export const opening: Place = { in: 'opening' };
export const section = (heading: string): Place => ({ in: 'section', heading });
export const overview = (heading: string): Place => ({ in: 'overview', heading });
export const caseOf = (title: string): Place => ({ in: 'case', title });
export const recommendations: Place = { in: 'recommendations' };

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Exactly these words, in any case of letters, not inside a longer word or number. */
export const words = (text: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])${escaped(text)}(?![\\p{L}\\p{N}]|[.,]\\d)`, 'iu');

/** Words between quotation marks. */
export const quoted = (text: string) => new RegExp(`"[^"]*${escaped(text)}[^"]*"`, 'i');

/** An article with its part or paragraph, in any of the ways of citing it. */
export function article(number: string, inner?: string): RegExp {
  const plain = `Articles? ${escaped(number)}(?![\\d–-])`;
  if (inner === undefined) return new RegExp(plain);
  return new RegExp(
    `${plain}(?:\\(${inner}\\)|,? (?:part|para(?:graph|\\.)?) ${inner}\\b)|(?:part|paragraph) ${inner} of ${plain}`,
  );
}

/** An amount of tenge. */
export const tenge = (amount: string) => new RegExp(`KZT ?${amount}(?![\\d,]*\\d)|(?<![\\d,])${amount} ?(?:KZT|tenge)`);

/** An amount of euros that is said to be approximate. */
export const aboutEuros = (amount: string) =>
  new RegExp(
    `(?:approx(?:\\.|imately)?|about|around|some) (?:(?:EUR ?|€)${amount}(?![\\d,]*\\d)|${amount} (?:EUR|euros?))`,
    'i',
  );
