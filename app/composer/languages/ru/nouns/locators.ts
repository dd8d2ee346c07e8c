import { groupBy } from '../../../case-file/group-by';

type Range = readonly [first: number, last: number];
type Place = { readonly label: string; readonly range: Range };

/** What stands before the number, and how Russian notes write it: of one, of several. */
const labels: readonly (readonly [written: RegExp, one: string, several: string])[] = [
  [/^(?:paras?|пп?|пункты?)\.? ?/iu, 'п.', 'пп.'],
  [/^(?:pp?|с|стр)\.? ?/iu, 'с.', 'с.'],
  [/^л\. ?д\. ?/iu, 'л. д.', 'л. д.'],
  [/^(?:лл?|листы?)\.? ?/iu, 'л.', 'л.'],
];

const range = /^(\d+)(?:[–-](\d+))?$/u;

function placeOf(locator: string): Place | undefined {
  const [pattern, one] = labels.find(([written]) => range.test(locator.replace(written, ''))) ?? [];
  const [, first, last] = pattern === undefined ? [] : (range.exec(locator.replace(pattern, '')) ?? []);
  if (one === undefined || first === undefined || !/^\D/u.test(locator)) return undefined;
  return { label: one, range: [Number(first), Number(last ?? first)] };
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

function together(label: string, ranges: readonly Range[]): string {
  const merged = merge(ranges);
  const isOne = merged.length === 1 && merged[0]?.[0] === merged[0]?.[1];
  const several = labels.find(([, one]) => one === label)?.[2] ?? label;
  const numbers = merged.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`));
  return `${isOne ? label : several} ${numbers.join(', ')}`;
}

/** Places in one source put together and in order, «пп. 3, 21–22», «л. 2, 4»; other places as they are, each once. */
export function mergeLocators(locators: readonly string[]): readonly string[] {
  const given = [...new Set(locators)];
  const places = groupBy(
    given.flatMap((locator) => placeOf(locator) ?? []),
    ({ label }) => label,
  );
  return [
    ...[...places].map(([label, group]) =>
      together(
        label,
        group.map((place) => place.range),
      ),
    ),
    ...given.filter((locator) => placeOf(locator) === undefined),
  ];
}
