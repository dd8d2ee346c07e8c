import { useState } from 'react';
import { useFilter } from 'react-aria-components';
import type { ComboOption } from './combo-option';

export type ComboChoosing = {
  readonly options: readonly ComboOption[];
  /** The chosen value; '' for none. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Takes what was typed where no option fits; `ownLabel` says so in the list. */
  readonly onOwn?: (text: string) => void;
  readonly ownLabel?: (text: string) => string;
  /** Shown in the place of the chosen option: a word of one's own, or what was left half typed. */
  readonly text?: string | undefined;
  /** Told with every key, until something is chosen. */
  readonly onType?: (text: string) => void;
  /** Empties the field after each choice, for adding one after the other. */
  readonly clears?: boolean;
};

export type Combo = {
  readonly isFocused: boolean;
  readonly focus: () => void;
  readonly blur: () => void;
  /** What stands in the line. */
  readonly shown: string;
  readonly isHalfTyped: boolean;
  /** The options that the list holds. */
  readonly items: readonly ComboOption[];
  /** The value of the chosen option; null while something else is typed. */
  readonly chosen: string | null;
  readonly type: (text: string) => void;
  readonly take: (value: string) => void;
  /** Takes what is half typed where it is clear what is meant. */
  readonly settle: () => void;
  /** Back to what was chosen before something was typed. */
  readonly takeBack: () => void;
};

const own = '(own)';

/** What is typed, what it may mean, and what is taken of it. */
export function useComboChoosing(props: ComboChoosing): Combo {
  const { options, value, onChange, onOwn, ownLabel, onType, clears = false } = props;
  const [typed, setTyped] = useState<string>();
  const [isFocused, setFocused] = useState(false);
  const chosen = options.find((option) => option.value === value);
  const shown = typed ?? props.text ?? chosen?.label ?? '';
  const wanted = typed === undefined ? '' : typed.trim();
  const { fitting, exact } = useMatches(options, wanted, isFocused);
  const isOwn = onOwn !== undefined && wanted !== '' && exact === undefined;
  const take = (key: string): void => {
    setTyped(clears ? '' : undefined);
    if (key === own) onOwn?.(wanted);
    else onChange(key);
  };
  const settle = (): void => {
    if (wanted === '') return;
    const only = exact ?? (fitting.length === 1 ? fitting[0] : undefined);
    if (only !== undefined) take(only.value);
    else if (fitting.length === 0 && onOwn !== undefined) take(own);
  };
  return {
    isFocused,
    focus: () => {
      setFocused(true);
    },
    blur: () => {
      setFocused(false);
      settle();
    },
    shown,
    isHalfTyped: typed !== undefined,
    items: isOwn ? [...fitting, { value: own, label: ownLabel?.(wanted) ?? wanted }] : fitting,
    chosen: typed === undefined ? (chosen?.value ?? null) : null,
    type: (next) => {
      if (next === shown) return;
      setTyped(next);
      onType?.(next);
      if (next.trim() === '' && !clears) onChange('');
    },
    take,
    settle,
    takeBack: () => {
      setTyped(undefined);
      onType?.('');
    },
  };
}

type Matches = {
  readonly fitting: readonly ComboOption[];
  /** The option that is typed out. */
  readonly exact: ComboOption | undefined;
};

function useMatches(options: readonly ComboOption[], wanted: string, isFocused: boolean): Matches {
  const { contains, startsWith } = useFilter({ sensitivity: 'base' });
  return {
    // A closed list holds no items: a form may have dozens of lists, and one of them has all currencies.
    fitting: isFocused
      ? options.filter(({ label, note = '' }) => contains(label, wanted) || contains(note, wanted))
      : [],
    exact: options.find(({ label }) => startsWith(label, wanted) && label.length === wanted.length),
  };
}
