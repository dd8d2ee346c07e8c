import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import {
  Button,
  ComboBox as AriaComboBox,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
  useFilter,
} from 'react-aria-components';
import { classes } from '../classes';
import { type FieldNotesProps, FieldNotes, hasNotes } from '../fields/field-notes';

export type ComboOption = {
  readonly value: string;
  readonly label: string;
  /** What else it is found by and what stands beside it. */
  readonly note?: string;
};

export type ComboBoxProps = FieldNotesProps & {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly id: string;
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
  readonly listLabel: string;
  readonly noMatch: string;
  readonly placeholder?: string;
  readonly error?: string | undefined;
  /** Empties the field after each choice, for adding one after the other. */
  readonly clears?: boolean;
};

const own = '(own)';

/**
 * One of many, found by typing: the list narrows with each letter; arrows and Enter choose. What is left half typed is
 * taken where only one option fits, or as a word of one's own where none does.
 */
export function ComboBox(props: ComboBoxProps) {
  const { label, id, options, value, onChange, onOwn, ownLabel, listLabel, noMatch } = props;
  const { hint, reading, advice, room } = props;
  const { contains, startsWith } = useFilter({ sensitivity: 'base' });
  const chosen = options.find((option) => option.value === value);
  const [typed, setTyped] = useState<string>();
  const [isFocused, setFocused] = useState(false);
  const error = isFocused ? undefined : props.error;
  const shown = typed ?? props.text ?? chosen?.label ?? '';
  const wanted = typed === undefined ? '' : typed.trim();
  // A closed list holds no items: a form may have dozens of lists, and one of them has all currencies.
  const fitting = isFocused
    ? options.filter(({ label: name, note = '' }) => contains(name, wanted) || contains(note, wanted))
    : [];
  const exact = options.find(({ label: name }) => startsWith(name, wanted) && name.length === wanted.length);
  const items: readonly ComboOption[] =
    onOwn !== undefined && wanted !== '' && exact === undefined
      ? [...fitting, { value: own, label: ownLabel?.(wanted) ?? wanted }]
      : fitting;
  const take = (key: string): void => {
    setTyped(props.clears === true ? '' : undefined);
    if (key === own) onOwn?.(wanted);
    else onChange(key);
  };
  const takeBack = (): void => {
    setTyped(undefined);
    props.onType?.('');
  };
  const settle = (): void => {
    if (wanted === '') return;
    const only = exact ?? (fitting.length === 1 ? fitting[0] : undefined);
    if (only !== undefined) take(only.value);
    else if (fitting.length === 0 && onOwn !== undefined) take(own);
  };
  return (
    <AriaComboBox
      id={id}
      className={classes('field', 'combo')}
      items={items}
      inputValue={shown}
      onInputChange={(next) => {
        if (next === shown) return;
        setTyped(next);
        props.onType?.(next);
        if (next.trim() === '' && props.clears !== true) onChange('');
      }}
      value={typed === undefined ? (chosen?.value ?? null) : null}
      onChange={(key) => {
        if (key !== null) take(String(key));
      }}
      onFocus={() => {
        setFocused(true);
      }}
      onBlur={() => {
        setFocused(false);
        settle();
      }}
      allowsCustomValue
      allowsEmptyCollection
      menuTrigger="input"
      isInvalid={error !== undefined}
    >
      <Label className={props.isLabelHidden === true ? 'visually-hidden' : 'field-label'}>{label}</Label>
      <div
        className="combo-line"
        onKeyDownCapture={(event) => {
          const isMarked = event.target instanceof Element && event.target.hasAttribute('aria-activedescendant');
          if (event.key === 'Enter' && !isMarked && !event.ctrlKey) settle();
          if (event.key === 'Escape' && typed !== undefined) takeBack();
        }}
        onKeyDown={(event) => {
          const isOpen = event.target instanceof Element && event.target.getAttribute('aria-expanded') === 'true';
          if (event.key !== 'Escape' || (typed === undefined && !isOpen)) return;
          event.preventDefault();
          event.stopPropagation();
        }}
      >
        <Input className="input" dir="auto" placeholder={isFocused ? (props.placeholder ?? '') : ''} />
        <Button className="combo-button">
          <ChevronDown size={16} aria-hidden />
        </Button>
      </div>
      {hasNotes({ hint, reading, advice, room }) && (
        <Text slot="description" elementType="div" className="field-notes">
          <FieldNotes hint={hint} reading={reading} advice={advice} room={room} />
        </Text>
      )}
      <FieldError className="field-error">{error}</FieldError>
      <Popover className="combo-popover">
        <ListBox<ComboOption>
          aria-label={listLabel}
          className="combo-list"
          renderEmptyState={() => <div className="combo-empty">{noMatch}</div>}
        >
          {(option) => (
            <ListBoxItem id={option.value} textValue={option.label} className="combo-option">
              <span>{option.label}</span>
              {option.note !== undefined && <span className="muted small">{option.note}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
