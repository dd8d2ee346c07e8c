import { fieldsOf, isObject } from '#shared/schema/walk-schema';
import { sameValue } from '#shared/schema/same-value';

/**
 * An item of a list as the form shows it. `value` may lack what an item must have; `stored` is what the record holds
 * for it meanwhile, nothing for one that was never whole. `typed` is what stands half-typed in its fields, by their
 * place below the item.
 */
export type LooseItem = {
  readonly value: unknown;
  readonly stored?: unknown;
  readonly typed: Readonly<Record<string, unknown>>;
};

/** What is kept of an item beside the record: where it stands, what the record holds in its stead, what was typed. */
export type ItemDraft = {
  readonly at: number;
  readonly was?: unknown;
  readonly value?: unknown;
  readonly typed?: Readonly<Record<string, unknown>>;
};

export type Settled = {
  /** The whole items, for the record; `undefined` for none. */
  readonly value: readonly unknown[] | undefined;
  readonly drafts: readonly ItemDraft[] | undefined;
  /** The items as they are then: what is whole is stored. */
  readonly items: readonly LooseItem[];
};

/**
 * The items that the record holds and those that are not whole yet, in one order. A draft of an item that the record
 * no longer holds (it was taken back, or changed elsewhere) stands as an item of its own, so that nothing typed is lost.
 */
export function looseItems(stored: unknown, kept: unknown): readonly LooseItem[] {
  const items: LooseItem[] = (Array.isArray(stored) ? stored : []).map((value: unknown) => ({
    value,
    stored: value,
    typed: {},
  }));
  const taken = new Set<LooseItem>();
  const homeless: (readonly [number, LooseItem])[] = [];
  let before = 0;
  for (const draft of draftsIn(kept).toSorted((one, other) => one.at - other.at)) {
    if (draft.was === undefined) before += 1;
    const home = homeOf({ ...draft, at: draft.at - before }, items, taken);
    const item = itemFrom(draft, home !== undefined);
    if (home === undefined) homeless.push([draft.at, item]);
    else items[home] = item;
    taken.add(item);
  }
  for (const [at, item] of homeless) items.splice(at, 0, item);
  return items;
}

/** The item of the record that a draft is about: at its place if it stands there, else wherever it stands. */
function homeOf(
  { at, was }: ItemDraft,
  items: readonly LooseItem[],
  taken: ReadonlySet<LooseItem>,
): number | undefined {
  if (was === undefined) return undefined;
  const isHome = (item: LooseItem | undefined): boolean =>
    item !== undefined && !taken.has(item) && sameValue(item.stored, was);
  const found = isHome(items[at]) ? at : items.findIndex(isHome);
  return found === -1 ? undefined : found;
}

function itemFrom({ was, value, typed = {} }: ItemDraft, isStored: boolean): LooseItem {
  return { value: value ?? was ?? {}, ...(isStored ? { stored: was } : {}), typed };
}

function draftsIn(kept: unknown): readonly ItemDraft[] {
  return (Array.isArray(kept) ? kept : []).flatMap((draft: unknown): readonly ItemDraft[] => {
    if (!isObject(draft)) return [];
    const { at, was, value, typed } = draft;
    if (typeof at !== 'number' || at < 0) return [];
    return [
      {
        at,
        ...(was === undefined ? {} : { was }),
        ...(value === undefined ? {} : { value }),
        typed: fieldsOf(typed),
      },
    ];
  });
}

/** Parts the items into what the record can hold and what is kept beside it. */
export function settle(items: readonly LooseItem[], isWhole: (value: unknown) => boolean): Settled {
  const settled = items.map((item) => settleOne(item, isWhole(item.value)));
  const value = settled.flatMap(({ stored }) => (stored === undefined ? [] : [stored]));
  const drafts = settled.flatMap((item, at) => draftOf(item, at) ?? []);
  return {
    value: value.length === 0 ? undefined : value,
    drafts: drafts.length === 0 ? undefined : drafts,
    items: settled,
  };
}

function settleOne({ value, stored, typed }: LooseItem, isWhole: boolean): LooseItem {
  if (isWhole) return { value, stored: value, typed };
  return stored === undefined || isEmpty(value) ? { value, typed } : { value, stored, typed };
}

function draftOf({ value, stored, typed }: LooseItem, at: number): ItemDraft | undefined {
  const isTyped = Object.keys(typed).length > 0;
  const isLoose = !sameValue(value, stored);
  if (!isTyped && !isLoose) return undefined;
  return {
    at,
    ...(stored === undefined ? {} : { was: stored }),
    ...(isLoose ? { value } : {}),
    ...(isTyped ? { typed } : {}),
  };
}

/** An item without any field filled says nothing, even where the model would let it stand. */
export function isEmpty(value: unknown): boolean {
  return value === undefined || (isObject(value) && Object.values(value).every((each) => each === undefined));
}

export function withField(value: unknown, name: string, to: unknown): Readonly<Record<string, unknown>> {
  const rest = Object.entries(fieldsOf(value)).filter(([other]) => other !== name);
  return Object.fromEntries(to === undefined ? rest : [...rest, [name, to]]);
}

/** The changes that a form makes to a list. `at` counts the items as they are shown. */
export type ItemChange =
  | { readonly do: 'add'; readonly value?: unknown }
  | { readonly do: 'set'; readonly at: number; readonly value: unknown }
  | { readonly do: 'set-field'; readonly at: number; readonly name: string; readonly value: unknown }
  /** Keeps what is half-typed at a place below the item; `undefined` takes it away. */
  | { readonly do: 'type'; readonly at: number; readonly path: string; readonly value: unknown }
  | { readonly do: 'remove'; readonly at: number }
  | { readonly do: 'move'; readonly at: number; readonly to: number };

export function changeItems(items: readonly LooseItem[], change: ItemChange): readonly LooseItem[] {
  switch (change.do) {
    case 'add':
      return [...items, { value: change.value ?? {}, typed: {} }];
    case 'set':
      return replace(items, change.at, (item) => ({ ...item, value: change.value }));
    case 'set-field':
      return replace(items, change.at, (item) => ({
        ...item,
        value: withField(item.value, change.name, change.value),
      }));
    case 'type':
      return replace(items, change.at, (item) => ({
        ...item,
        typed: withField(item.typed, change.path, change.value),
      }));
    case 'remove':
      return items.filter((_, at) => at !== change.at);
    case 'move':
      return moved(items, change.at, change.to);
  }
}

function replace(items: readonly LooseItem[], at: number, change: (item: LooseItem) => LooseItem): LooseItem[] {
  return items.map((item, index) => (index === at ? change(item) : item));
}

/** A list with one of its entries somewhere else; beyond the ends there is nowhere to go. */
export function moved<Entry>(entries: readonly Entry[], from: number, to: number): readonly Entry[] {
  const entry = entries[from];
  if (entry === undefined || to < 0 || to >= entries.length) return entries;
  return entries.toSpliced(from, 1).toSpliced(to, 0, entry);
}
