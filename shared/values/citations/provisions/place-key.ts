import { type ProvisionKind, provisionKinds } from './provision-kinds';
import { allSteps, takeSteps } from './cited-place';
import { isNumberOf, readProvision } from './read-provision';

/** A place in a law to compare by. */
export type PlaceKey = {
  /** What is counted apart from the other provisions of its law, with its number. */
  readonly number: string;
  /** From the outside in: `1`, `a`. */
  readonly steps: readonly string[];
};

/** Of these a law has its own count beside that of its provisions. */
const countedApart = new Set<ProvisionKind | undefined>(['schedule', 'chapter', 'amendment']);

/** The key of a provision with its number and steps as they were typed. */
export const placeKey = (kind: ProvisionKind | undefined, number: string, steps: readonly string[]): PlaceKey => ({
  number: `${countedApart.has(kind) ? `${kind ?? ''} ` : ''}${plainNumber(number)}`,
  steps: steps.map((step) => step.toLowerCase()),
});

/**
 * The key of the article of a norm as it was recorded, whose law may say what its provisions are called; `undefined` of
 * words that have no number.
 */
export function recordedPlaceKey(article: string, citedAs?: unknown): PlaceKey | undefined {
  const { kind, text, isWords } = readProvision(article);
  if (isWords && kind === undefined) return undefined;
  const { rest, ...named } = takeSteps(text);
  const [number = '', ...steps] = rest
    .trim()
    .split(/\s*[()/]+\s*/u)
    .filter((step) => step !== '');
  const ofLaw = provisionKinds.find((each) => each === citedAs && isNumberOf(each, text));
  return placeKey(kind ?? ofLaw, number, allSteps({ steps, ...named }));
}

function plainNumber(number: string): string {
  return number
    .toLowerCase()
    .replace(/\s+(?:and|и|және)\s+/gu, ',')
    .replace(/\s+(?:to|по)\s+/gu, '-')
    .replace(/[‐‑–—]/gu, '-')
    .replace(/(?<=^\p{L})\*?\./u, '')
    .replace(/\s/gu, '');
}
