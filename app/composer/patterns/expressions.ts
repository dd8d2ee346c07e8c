import type { ExpressionFacts } from '../messages/expressions';
import type { CaseFile } from '../case-file/case-file';
import type { Scope } from './pattern';
import type { Expression } from '../case-file/records';

const published = new Set<unknown>(['article', 'blog', 'post', 'book', 'leaflet', 'printed-issue']);

/** Whether it is a text that was put before the public, rather than something said or done. */
export const isPublished = ({ kind }: Expression) => published.has(kind);

/** A blog has many entries, and a leaflet many copies. */
const isSeveral = ({ titles = [], numberOfTexts, kind }: Expression) =>
  titles.length > 1 || (numberOfTexts?.number ?? 1) > 1 || kind === 'blog' || kind === 'leaflet';

/** What a sentence needs to know of a text or a deed that it mentions. */
export const mentionOf = (expression: Expression, { tell }: Pick<Scope, 'tell'>): ExpressionFacts => ({
  as: isPublished(expression) ? 'text' : 'deed',
  isSeveral: isSeveral(expression),
  isByAuthor:
    expression.titles === undefined && expression.numberOfTexts === undefined && expression.authors?.length === 1,
  told: tell(expression),
});

const isAlike = (one: Expression, other: Expression) =>
  one !== other && JSON.stringify(one.kind) === JSON.stringify(other.kind);

/** The same of several that one sentence lists. */
export const mentionsOf = (
  expressions: readonly Expression[],
  scope: Pick<Scope, 'tell'>,
): readonly ExpressionFacts[] =>
  expressions.map((expression) => ({
    ...mentionOf(expression, scope),
    isAmongAlike: expressions.some((other) => isAlike(expression, other)),
  }));

/**
 * Whom a sentence over these texts, brought against somebody, need not name: the outlets that it is against, and a single
 * accused whose words the sentences behind it tell of each text.
 */
export function knownWith(over: readonly Expression[], against: readonly string[], file: CaseFile): readonly string[] {
  const isSpeaker = (id: string) =>
    against.length === 1 &&
    over.every(({ claims, authors }) => claims !== undefined && (authors ?? []).some((author) => author === id));
  return against.filter((id) => file.find('party', id)?.kind !== 'person' || isSpeaker(id));
}
