import { groupBy } from '../../../case-file/group-by';
import { placesIn, type Range } from '../../../voice/ranges';

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

function together(label: string, ranges: readonly Range[]): string {
  return placesIn(ranges, label, labels.find(([, one]) => one === label)?.[2] ?? label);
}

/** A paragraph with a number of several parts, as UN papers have them: «п. 7.2». */
const asOne = (locator: string): string => locator.replace(/^(?:para|п)\.? (?=\d+\.\d+$)/iu, 'п. ');

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
    ...given.filter((locator) => placeOf(locator) === undefined).map(asOne),
  ];
}
