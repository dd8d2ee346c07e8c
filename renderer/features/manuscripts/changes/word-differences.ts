/** Words of a text, and whether the other text has them too at this place. */
export type MarkedWords = { readonly text: string; readonly differs: boolean };

/** The words of `text` with those marked that `other` does not have in this order. The marks are per word, spaces go with it. */
export function differingWords(other: string, text: string): readonly MarkedWords[] {
  const [before, now] = [wordsOf(other), wordsOf(text)];
  const common = commonPlaces(before, now);
  const marked: { text: string; differs: boolean }[] = [];
  now.forEach((word, place) => {
    const differs = !common.has(place);
    const last = marked.at(-1);
    if (last?.differs === differs) last.text += word;
    else marked.push({ text: word, differs });
  });
  return marked;
}

const wordsOf = (text: string): readonly string[] => text.match(/\S+\s*|\s+/gu) ?? [];

/** The places in `now` of the longest row of words that both have. */
function commonPlaces(before: readonly string[], now: readonly string[]): ReadonlySet<number> {
  const isSame = (one: number, other: number): boolean => before[one]?.trim() === now[other]?.trim();
  const lengths = Array.from({ length: before.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  const at = (one: number, other: number): number => lengths[one]?.[other] ?? 0;
  for (let one = before.length - 1; one >= 0; one -= 1) {
    const row = lengths[one] ?? [];
    for (let other = now.length - 1; other >= 0; other -= 1) {
      row[other] = isSame(one, other) ? at(one + 1, other + 1) + 1 : Math.max(at(one + 1, other), at(one, other + 1));
    }
  }
  const places = new Set<number>();
  for (let one = 0, other = 0; one < before.length && other < now.length;) {
    if (isSame(one, other)) {
      places.add(other);
      one += 1;
      other += 1;
    } else if (at(one + 1, other) >= at(one, other + 1)) one += 1;
    else other += 1;
  }
  return places;
}
