import { placesIn, type Range } from '../../../voice/ranges';

const paragraphs = /^paras?\.? (\d+)(?:[–-](\d+))?$/u;

function rangeOf(locator: string): Range | undefined {
  const [, first, last] = paragraphs.exec(locator) ?? [];
  return first === undefined ? undefined : [Number(first), Number(last ?? first)];
}

/** Paragraph numbers of one source put together, `paras 21–22`; other places as they are, each once. */
export function mergeLocators(locators: readonly string[]): readonly string[] {
  const given = [...new Set(locators)];
  const ranges = given.map(rangeOf).filter((range) => range !== undefined);
  const others = given.filter((locator) => rangeOf(locator) === undefined);
  return [placesIn(ranges, 'para.', 'paras'), ...others].filter((place) => place !== '');
}
