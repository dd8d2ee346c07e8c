import { lawFit } from './law-names';
import { foldedWords, nameKey } from '../../search/name-key';
import { allSteps, inOne } from './provisions/cited-place';
import { placeKey, recordedPlaceKey } from './provisions/place-key';
import { indexNames, searchNames } from '../../search/name-search';
import { type CitedArticle, readNormCitations } from './read-norm-citation';
import { valueAt } from '../../records/read-record';
import { reader } from '../texts/typed-text';
import { textsIn } from '../texts/text';

/** A norm of the register as far as it is searched. */
export type SearchedNorm<Value> = {
  readonly value: Value;
  readonly laws: readonly string[];
  readonly article: string | undefined;
  /** What the provisions of the law are called, where that was recorded. */
  readonly citedAs?: unknown;
  /** What it is about: title and subject. */
  readonly about: readonly string[];
  readonly isInternational: boolean;
};

export type NormMatch<Value> = {
  readonly value: Value;
  readonly part?: string;
  readonly paragraph?: string;
  /** The article is the one that was typed, not one whose number goes on. */
  readonly isSure: boolean;
};

/** Makes a norm ready to be searched; records may be half-made. */
export function searchedNorm<Value>(value: Value, record: unknown): SearchedNorm<Value> {
  const article = valueAt(record, 'article');
  const kind = valueAt(record, 'kind');
  return {
    value,
    laws: textsIn([valueAt(record, 'code'), valueAt(record, 'codeShort')]),
    article: typeof article === 'string' ? article : undefined,
    citedAs: valueAt(record, 'citedAs'),
    about: textsIn([valueAt(record, 'title'), valueAt(record, 'subject')]),
    isInternational: kind === 'international' || kind === 'soft-law',
  };
}

const readSearch = reader<[string], readonly CitedArticle[]>('article', readNormCitations, () => []);

/** The norms that a typed citation may mean, the best first. */
export function findNorms<Value>(text: string, norms: readonly SearchedNorm<Value>[]): readonly NormMatch<Value>[] {
  const readings = readSearch(text).filter(({ article }, at) => at === 0 || article !== undefined);
  const found = norms.flatMap((norm) => {
    const fits = readings.flatMap((cited) => {
      const law = fitOfWords(cited.law, norm);
      const article = law === undefined ? undefined : fitOfArticle(cited, norm);
      return law === undefined || article === undefined ? [] : [{ ...article, rank: article.rank * 10 + law }];
    });
    return fits.toSorted((one, other) => one.rank - other.rank).slice(0, 1);
  });
  return found
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ rank, ...match }) => ({ ...match, isSure: match.isSure && rank < 10 * atStart }));
}

/** Words that are no law may say what the article is about. */
function fitOfWords(words: string, { laws, about }: SearchedNorm<unknown>): number | undefined {
  const law = lawFit(words, laws);
  if (law !== undefined || nameKey(words).length < 3) return law;
  const match = searchNames(words, indexNames([{ value: 0, names: [[...laws, ...about].join(' '), ...about] }]))[0];
  return match === undefined ? undefined : match.kind === 'typo' ? 5 : 3;
}

const exact = 0;
const whole = 1;
const inRange = 2;
const atStart = 3;

type ArticleFit<Value> = NormMatch<Value> & { readonly rank: number };

function fitOfArticle<Value>(cited: CitedArticle, norm: SearchedNorm<Value>): ArticleFit<Value> | undefined {
  const { value, article, isInternational } = norm;
  const named = {
    ...(cited.part === undefined ? {} : { part: cited.part }),
    ...(cited.paragraph === undefined ? {} : { paragraph: cited.paragraph }),
  };
  if (cited.article === undefined) return { value, ...named, rank: exact, isSure: cited.law !== '' };
  if (article === undefined) {
    const isNumbered = norm.laws.some((law) => foldedWords(law).includes(cited.article ?? ''));
    return isNumbered ? { value, ...named, rank: exact, isSure: true } : undefined;
  }
  const steps = allSteps({ steps: cited.steps ?? [], ...named });
  const [wanted, has] = [placeKey(cited.kind, cited.article, steps), recordedPlaceKey(article, norm.citedAs)];
  if (has === undefined) return undefined;
  if (has.number !== wanted.number) return nearFit(wanted.number, has.number, { value, ...named });
  if (has.steps.some((step, at) => step !== wanted.steps[at])) return undefined;
  const rest = steps.slice(has.steps.length);
  const isNamed = has.steps.length === 0 && (cited.steps ?? []).length === 0;
  const rank = rest.length === 0 ? exact : whole;
  return { value, ...(isNamed ? named : within(rest, isInternational)), rank, isSure: true };
}

/** `3(d)` of a treaty is a paragraph, `1(a)` of a code a part with a paragraph. */
function within(steps: readonly string[], isInternational: boolean): Pick<NormMatch<unknown>, 'part' | 'paragraph'> {
  const [part, ...more] = steps;
  if (part === undefined) return {};
  if (isInternational) return { paragraph: inOne(steps) };
  return { part, ...(more.length > 0 && { paragraph: inOne(more) }) };
}

function nearFit<Value>(wanted: string, has: string, match: Omit<NormMatch<Value>, 'isSure'>) {
  if (isWithin(wanted, has)) return { ...match, rank: inRange, isSure: true };
  return has.startsWith(wanted) ? { ...match, rank: atStart, isSure: false } : undefined;
}

/** `319` stands in `317-320,342-343`. */
function isWithin(wanted: string, has: string): boolean {
  if (!/^\d+$/u.test(wanted)) return false;
  const number = Number(wanted);
  return has.split(',').some((piece) => {
    const range = /^(\d+)-(\d+)$/u.exec(piece);
    return range === null ? piece === wanted : Number(range[1]) <= number && number <= Number(range[2]);
  });
}
