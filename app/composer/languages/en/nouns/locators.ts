type Range = readonly [first: number, last: number];

const paragraphs = /^paras?\.? (\d+)(?:[–-](\d+))?$/u;

function rangeOf(locator: string): Range | undefined {
  const [, first, last] = paragraphs.exec(locator) ?? [];
  return first === undefined ? undefined : [Number(first), Number(last ?? first)];
}

function merge(ranges: readonly Range[]): readonly Range[] {
  const merged: Range[] = [];
  for (const [first, last] of [...ranges].sort(([one], [other]) => one - other)) {
    const before = merged.at(-1);
    if (before !== undefined && first <= before[1]) merged.splice(-1, 1, [before[0], Math.max(before[1], last)]);
    else merged.push([first, last]);
  }
  return merged;
}

/** Paragraph numbers of one source put together, `paras 21–22`; other places as they are, each once. */
export function mergeLocators(locators: readonly string[]): readonly string[] {
  const given = [...new Set(locators)];
  const ranges = merge(
    given.flatMap((locator) => [rangeOf(locator) ?? []].filter((range): range is Range => range.length === 2)),
  );
  const others = given.filter((locator) => rangeOf(locator) === undefined);
  const numbers = ranges.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)).join(', ');
  const isOne = ranges.length === 1 && ranges[0]?.[0] === ranges[0]?.[1];
  return numbers === '' ? others : [`${isOne ? 'para.' : 'paras'} ${numbers}`, ...others];
}
