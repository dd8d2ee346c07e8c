import { initialsOf, lawKey } from '#shared/values/citations/law-key';
import { allSteps, inOne } from '#shared/values/citations/provisions/cited-place';
import { type PlaceKey, placeKey, recordedPlaceKey } from '#shared/values/citations/provisions/place-key';
import type { ProvisionKind } from '#shared/values/citations/provisions/provision-kinds';
import { type CitedArticle, readNormCitations } from '#shared/values/citations/read-norm-citation';
import { textsIn } from '#shared/values/texts/text';

/** What a citation means: a norm, and what of it. */
export type FoundNorm =
  | {
      readonly kind: 'found';
      readonly id: string;
      readonly part?: string;
      readonly paragraph?: string;
      /** What the provision was called, where that is not an article. */
      readonly citedAs?: ProvisionKind;
    }
  | { readonly kind: 'ambiguous'; readonly ids: readonly string[]; readonly names: readonly string[] }
  | { readonly kind: 'unknown' };

/** Finds a norm by a citation as people write it, by the names of its law as they were recorded. */
export type NormIndex = { readonly find: (text: string) => FoundNorm };

type NormEntry = { readonly id: string; readonly record: Readonly<Record<string, unknown>> };

/** The norms of one part of a file, by their laws and places; records may be half-made. */
export function indexNorms(entries: readonly NormEntry[]): NormIndex {
  const byName = new Map<string, NormEntry[]>();
  const byInitials = new Map<string, NormEntry[]>();
  for (const entry of entries) {
    for (const key of keysOf(entry, lawNames(entry))) add(byName, key, entry);
    for (const key of keysOf(entry, initials(entry))) add(byInitials, key, entry);
  }
  return {
    find: (text) => {
      const readings = readNormCitations(text);
      return look(byName, readings) ?? look(byInitials, readings) ?? { kind: 'unknown' };
    },
  };
}

function add(index: Map<string, NormEntry[]>, key: string, entry: NormEntry): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, [entry]);
  else if (!known.includes(entry)) known.push(entry);
}

/** A law by its names, and by each with its country. */
function lawNames({ record }: NormEntry): readonly string[] {
  const names = textsIn([record['code'], record['codeShort']]).map(lawKey);
  const country = typeof record['country'] === 'string' ? lawKey(record['country']) : '';
  return country === '' ? names : names.flatMap((name) => [name, `${name} ${country}`]);
}

const initials = ({ record }: NormEntry): readonly string[] => textsIn([record['code']]).flatMap(initialsOf);

function keysOf({ record }: NormEntry, laws: readonly string[]): readonly string[] {
  const article = record['article'];
  if (typeof article !== 'string') return laws.map((law) => `${law}§`);
  const place = recordedPlaceKey(article, record['citedAs']);
  if (place !== undefined) return laws.map((law) => keyOf(law, place));
  const words = lawKey(article);
  return laws.flatMap((law) => [`${words} ${law}§`, `${law} ${words}§`, `${words} to ${law}§`, `${words} к ${law}§`]);
}

const keyOf = (law: string, { number, steps }: PlaceKey): string => `${law}§${[number, ...steps].join('/')}`;

function look(index: ReadonlyMap<string, readonly NormEntry[]>, readings: readonly CitedArticle[]) {
  for (const cited of readings) {
    const found = lookFor(index, cited);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What stands behind the longest place that the register has is the part and the paragraph. */
function lookFor(index: ReadonlyMap<string, readonly NormEntry[]>, cited: CitedArticle): FoundNorm | undefined {
  const { article, kind, part, paragraph, steps: own = [] } = cited;
  const law = lawKey(cited.law);
  if (article === undefined) {
    return settle(index.get(`${law}§`), { ...(part && { part }), ...(paragraph && { paragraph }) });
  }
  const steps = allSteps({ steps: own, ...(part && { part }), ...(paragraph && { paragraph }) });
  for (let length = steps.length; length >= 0; length -= 1) {
    const place = placeKey(kind, article, steps.slice(0, length));
    const within =
      own.length === 0 && length === 0
        ? { ...(part && { part }), ...(paragraph && { paragraph }) }
        : remaining(steps.slice(length));
    const found = settle(index.get(keyOf(law, place)), { ...within, ...(kind && { citedAs: kind }) });
    if (found !== undefined) return found;
  }
  return undefined;
}

function remaining([part, ...more]: readonly string[]): { readonly part?: string; readonly paragraph?: string } {
  return { ...(part !== undefined && { part }), ...(more.length > 0 && { paragraph: inOne(more) }) };
}

type Within = { readonly part?: string; readonly paragraph?: string; readonly citedAs?: ProvisionKind };

function settle(entries: readonly NormEntry[] = [], within: Within): FoundNorm | undefined {
  const [first, another] = entries;
  if (first === undefined) return undefined;
  if (another === undefined) return { kind: 'found', id: first.id, ...within };
  return { kind: 'ambiguous', ids: entries.map(({ id }) => id), names: entries.map(nameOf) };
}

/** "Article 12, Criminal Code of Alba", to tell candidates apart. */
function nameOf({ record }: NormEntry): string {
  const [code = '', article, country] = [textsIn([record['code']])[0], record['article'], record['country']];
  const law = typeof country === 'string' && !code.includes(country) ? `${code} (${country})` : code;
  return typeof article === 'string' ? `${law}, ${article}` : law;
}
