import type { Norm } from '#shared/kinds/registers/norm';
import { type Language, textIn } from '#shared/values/texts/text';

/** One law with its articles, numbers counted and not spelt: 2, 19, 19(3), 129. */
export type Law = {
  readonly code: string;
  /** The entry for the law as a whole. */
  readonly whole?: Norm;
  readonly articles: readonly Norm[];
};

/** The law of a country, or what stands above all of them. */
export type LawGroup = {
  readonly of: { readonly country: string } | 'no-country' | 'treaties' | 'soft-law';
  readonly laws: readonly Law[];
};

const numeric = new Intl.Collator('en', { numeric: true });

/** The register of norms as one looks law up: national law by country, then treaties, then the other standards. */
export function groupLaw(norms: readonly Norm[], language: Language, locale: string): readonly LawGroup[] {
  const words = new Intl.Collator(locale, { numeric: true });
  const byGroup = grouped(norms, groupKey);
  return [...byGroup.keys()].toSorted(compareKeys).map((key) => ({
    of: groupOf(key),
    laws: lawsOf(byGroup.get(key) ?? [], language).toSorted((one, other) => words.compare(one.code, other.code)),
  }));
}

/** Articles in the order of their numbers. What has none is the law as a whole and comes first. */
export function byArticle(one: Norm, other: Norm): number {
  return numeric.compare(one.article ?? '', other.article ?? '') || (one.id < other.id ? -1 : 1);
}

function groupKey({ kind, country }: Norm): string {
  if (kind === 'international') return 'treaties';
  if (kind === 'soft-law') return 'soft-law';
  return country === undefined ? 'no-country' : `country ${country}`;
}

const places = ['no-country', 'treaties', 'soft-law'] as const;

function compareKeys(one: string, other: string): number {
  return placeOf(one) - placeOf(other) || numeric.compare(one, other);
}

function placeOf(key: string): number {
  return places.findIndex((place) => place === key);
}

function groupOf(key: string): LawGroup['of'] {
  return places.find((place) => place === key) ?? { country: key.slice('country '.length) };
}

function lawsOf(norms: readonly Norm[], language: Language): readonly Law[] {
  const byCode = grouped(norms, ({ code }) => textIn(code, language) ?? '');
  return [...byCode].map(([code, entries]) => {
    const whole = entries.find(({ article }) => article === undefined);
    const articles = entries.filter((norm) => norm !== whole).toSorted(byArticle);
    return { code, articles, ...(whole !== undefined && { whole }) };
  });
}

function grouped(norms: readonly Norm[], keyOf: (norm: Norm) => string): ReadonlyMap<string, readonly Norm[]> {
  const groups = new Map<string, Norm[]>();
  for (const norm of norms) {
    const key = keyOf(norm);
    const group = groups.get(key) ?? [];
    group.push(norm);
    groups.set(key, group);
  }
  return groups;
}
