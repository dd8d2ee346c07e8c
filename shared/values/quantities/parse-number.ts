import { reader } from '../texts/typed-text';

/** A number as it is typed, with or without spaces between the thousands; `undefined` where it is none. */
export const parseNumber = reader('number', readNumber, () => undefined);

function readNumber(text: string): number | undefined {
  const bare = text.replace(/\s/gu, '').replace(',', '.');
  return /^\d{1,12}(?:\.\d{1,6})?$/u.test(bare) ? Number(bare) : undefined;
}

/** Whether a text that is no number was meant as one: figures and the marks between them. */
export const looksLikeNumber = reader('number', hasOnlyFigures, () => false);

function hasOnlyFigures(text: string): boolean {
  return /^[\d\s.,]*$/u.test(text) && /\d/u.test(text);
}
