import { useLayoutEffect, useMemo, useReducer, useRef } from 'react';
import { sameValue } from '#shared/schema/same-value';
import { type FormDesk, useFormDesk } from '../desk/form-desk';
import { changeItems, type ItemChange, type ItemDraft, looseItems, type LooseItem, settle } from './loose-items';

type LooseOptions = {
  readonly stored: unknown;
  /** There is one thing at the place, and no list. */
  readonly isOne?: boolean;
  readonly place: string;
  readonly isWhole: (value: unknown) => boolean;
  readonly onChange: (value: unknown) => void;
};

type State = {
  readonly stored: unknown;
  readonly drafts: readonly ItemDraft[] | undefined;
  readonly items: readonly LooseItem[];
};

/**
 * The items of a list with those that are not whole yet. Several changes in one event (a value and the end of its
 * draft) build on each other before the form is drawn again.
 */
export function useLooseItems({ stored, isOne = false, place, isWhole, onChange }: LooseOptions): {
  readonly items: readonly LooseItem[];
  readonly change: (change: ItemChange) => void;
} {
  const desk = useFormDesk();
  const kept = desk.draft(place);
  const state = useMemo((): State => {
    const items = looseItems(isOne && stored !== undefined ? [stored] : stored, kept);
    const shown = isOne && items.length === 0 ? [{ value: {}, typed: {} }] : items;
    return { stored, drafts: settle(items, () => false).drafts, items: shown };
  }, [stored, kept, isOne]);
  const latest = useRef(state);
  const [, draw] = useReducer((turn: number) => turn + 1, 0);
  useLayoutEffect(() => {
    latest.current = state;
  }, [state]);
  const change = (wanted: ItemChange): void => {
    const { stored: before, drafts } = latest.current;
    const next = settle(changeItems(latest.current.items, wanted), isWhole);
    const value = isOne ? next.value?.[0] : next.value;
    latest.current = { stored: value, drafts: next.drafts, items: next.items };
    if (!sameValue(before, value)) onChange(value);
    if (sameValue(drafts, next.drafts)) return;
    desk.keepDraft(place, next.drafts);
    draw();
  };
  return { items: state.items, change };
}

/** The desk for what stands below an item: its drafts are kept with the item and move with it. */
export function itemDesk(
  desk: FormDesk,
  itemPlace: string,
  typed: Readonly<Record<string, unknown>>,
  keep: (path: string, value: unknown) => void,
): FormDesk {
  const start = `${itemPlace}/`;
  return {
    ...desk,
    draft: (place) => (place.startsWith(start) ? typed[place.slice(start.length)] : desk.draft(place)),
    keepDraft: (place, value) => {
      if (place.startsWith(start)) keep(place.slice(start.length), value);
      else desk.keepDraft(place, value);
    },
  };
}
