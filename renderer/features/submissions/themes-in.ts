import type { Lists } from '#shared/contract/holder';

/** The themes that the recommendations and figures of the registers carry, each once, in the order of the alphabet. */
export function themesIn({ recommendations = {}, aggregates = {} }: Lists): readonly string[] {
  const all = [...Object.values(recommendations), ...Object.values(aggregates)].flatMap(({ themes }) =>
    Array.isArray(themes) ? themes.filter((theme) => typeof theme === 'string') : [],
  );
  return [...new Set(all)].toSorted((one, other) => one.localeCompare(other));
}
