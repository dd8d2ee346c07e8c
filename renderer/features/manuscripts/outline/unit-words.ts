import type { UnitForm } from '#shared/manuscript/manuscript';
import { lettersOf } from '#shared/manuscript/same-words';
import type { Unit } from '#shared/manuscript/unit';

const longest = 70;

/** The first words of a unit; empty where it has none. */
export function firstWords({ pieces, table }: Unit): string {
  const text = table === undefined ? pieces.map(({ inlines }) => lettersOf(inlines)).join('') : table.head.join(' · ');
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > longest / 2 ? end : longest)}…`;
}

/** How far a unit is set in among the headings; text stands below all of them. */
export function depthOf(form: UnitForm): number {
  if (form === 'title' || form === 'part' || form === 'heading-1') return 0;
  if (form === 'heading-2') return 1;
  return form === 'heading-3' ? 2 : 3;
}
