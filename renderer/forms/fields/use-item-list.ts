import { type RefObject, useState } from 'react';
import { useAnnounce } from '../../program/announcer';
import { useSay } from '../../program/translation';
import { fieldElementId, placeIn } from '../desk/field-props';
import { useIsLedTo } from '../desk/form-notes';
import { fitKeys, type ItemKeys, movedKey, noKeys, withoutKey } from './item-keys';
import { isEmpty, type ItemChange, type LooseItem } from './loose-items';
import { useFocusLater } from '../desk/use-focus-later';
import { useLooseItems } from './use-loose-items';

type ItemListOptions = Parameters<typeof useLooseItems>[0] & {
  readonly label: string;
  readonly list: RefObject<HTMLElement | null>;
};

export type ItemList = {
  readonly items: readonly LooseItem[];
  readonly keyOf: (at: number) => number;
  readonly isOpen: (at: number) => boolean;
  readonly fold: (at: number, isOpen: boolean) => void;
  readonly change: (change: ItemChange) => void;
  /** Adds an item, with what it holds from the beginning; without that, where an empty one stands already, leads to it. */
  readonly add: (value?: unknown) => void;
  readonly remove: (at: number) => void;
  readonly move: (at: number, to: number) => void;
};

/** What the card of an item of the list is given. */
export const cardIn = (list: ItemList, at: number) => ({
  at,
  count: list.items.length,
  isOpen: list.isOpen(at),
  onFold: (isOpen: boolean) => {
    list.fold(at, isOpen);
  },
  onMove: (to: number) => {
    list.move(at, to);
  },
  onRemove: () => {
    list.remove(at);
  },
});

/** The cards of a list: which are open, where the focus goes, what is read out when they change. */
export function useItemList({ label, list, ...options }: ItemListOptions): ItemList {
  const say = useSay();
  const announce = useAnnounce();
  const isLedTo = useIsLedTo();
  const focusLater = useFocusLater();
  const { items, change } = useLooseItems(options);
  const [known, setKeys] = useState<ItemKeys>(noKeys);
  const keys = fitKeys(known, items.length);
  const [folds, setFolds] = useState<ReadonlyMap<number, boolean>>(new Map());
  const keyOf = (at: number): number => keys.keys[at] ?? at;
  const setFold = (key: number, isOpen: boolean): void => {
    setFolds((before) => new Map(before).set(key, isOpen));
  };
  const openAndFocus = (at: number, key: number): void => {
    setFold(key, true);
    focusLater(() => firstControl(list.current, at));
  };
  return {
    items,
    keyOf,
    isOpen: (at) =>
      folds.get(keyOf(at)) ??
      (items.length === 1 || items[at]?.stored === undefined || isLedTo(placeIn(options.place, at))),
    fold: (at, isOpen) => {
      setFold(keyOf(at), isOpen);
    },
    change,
    add: (value) => {
      const empty = value === undefined ? items.findIndex(isUntouched) : -1;
      const at = empty === -1 ? items.length : empty;
      const next = fitKeys(keys, Math.max(items.length, at + 1));
      if (empty === -1) change({ do: 'add', value });
      setKeys(next);
      openAndFocus(at, next.keys[at] ?? at);
    },
    remove: (at) => {
      change({ do: 'remove', at });
      setKeys(withoutKey(keys, at));
      announce(say('form.itemRemoved', { list: label }));
      focusLater(() => document.getElementById(fieldElementId(options.place)));
    },
    move: (at, to) => {
      if (to < 0 || to >= items.length) return;
      const focused = document.activeElement;
      change({ do: 'move', at, to });
      setKeys(movedKey(keys, at, to));
      announce(say('form.itemMoved', { place: to + 1, count: items.length }));
      focusLater(() => focused);
    },
  };
}

/** Added and left at once. A second one would be no help. */
function isUntouched({ value, stored, typed }: LooseItem): boolean {
  return stored === undefined && isEmpty(value) && Object.keys(typed).length === 0;
}

/** The first control among the fields of an item. */
function firstControl(list: HTMLElement | null, at: number): HTMLElement | null {
  const card = list?.querySelectorAll<HTMLElement>(':scope > .item-card')[at];
  const fields = card?.querySelector<HTMLElement>(':scope > .item-fields');
  return fields?.querySelector<HTMLElement>('input:not([type=hidden]), select, textarea, button') ?? null;
}
