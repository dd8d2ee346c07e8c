import type { Edited } from '#shared/manuscript/deeds';
import { backToComposed } from '#shared/manuscript/deeds';
import type { Living } from '#shared/manuscript/living';
import type { UnitForm } from '#shared/manuscript/manuscript';
import type { MessageKey } from '#shared/i18n/messages';
import type { EditorHandle } from '../editor/editing';
import type { StandingUnit } from './standings';

/** Something that can be done with a unit. */
export type UnitDeed = { readonly id: string; readonly label: MessageKey; readonly act: () => void };

type Ground = {
  readonly handle: EditorHandle;
  readonly current: Living;
  /** Asks for the words of the remark. */
  readonly onComment: (unit: string) => void;
};

const added = ['heading-2', 'numbered', 'body', 'quotation', 'bullet'] as const satisfies readonly UnitForm[];
const made = ['heading-1', 'heading-2', 'heading-3', 'numbered', 'body', 'quotation', 'bullet'] as const;

/** What can be done with a unit as it stands. */
export function deedsOf({ unit, standing }: StandingUnit, { handle, current, onComment }: Ground): readonly UnitDeed[] {
  const { id, form, hidden = false } = unit;
  const isWritten = standing.kind === 'edited' || standing.kind === 'stale';
  const isFixed = unit.table !== undefined || form === 'page-break';
  const deeds: (UnitDeed | false)[] = [
    {
      id: 'hide',
      label: hidden ? 'manuscript.deed.show' : 'manuscript.deed.hide',
      act: () => {
        handle.setHidden(id, !hidden);
      },
    },
    isWritten &&
      current.composed.has(id) && {
        id: 'back',
        label: 'manuscript.deed.back',
        act: () => {
          handle.apply((edited) => backToComposed(edited, id, current));
        },
      },
    standing.kind === 'own' && {
      id: 'delete',
      label: 'manuscript.deed.delete',
      act: () => {
        handle.apply((edited) => without(edited, id));
      },
    },
    {
      id: 'comment',
      label: unit.comment === undefined ? 'manuscript.deed.comment' : 'manuscript.deed.changeComment',
      act: () => {
        onComment(id);
      },
    },
    ...added.map((to) => ({
      id: `add ${to}`,
      label: `manuscript.add.${to}` as const,
      act: () => {
        handle.addBehind(id, to);
      },
    })),
    ...made
      .filter((to) => to !== form && !isFixed)
      .map((to) => ({
        id: `make ${to}`,
        label: `manuscript.make.${to}` as const,
        act: () => {
          handle.setForm(id, to);
        },
      })),
  ];
  return deeds.filter((deed) => deed !== false);
}

function without({ units, seen }: Edited, id: string): Edited {
  return { seen, units: units.filter((unit) => unit.id !== id) };
}
