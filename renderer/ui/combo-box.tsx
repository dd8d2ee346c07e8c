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
import { classes } from './classes';
import { type FieldNotesProps, FieldNotes, hasNotes } from './field-notes';

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
  /** Shown while no option is chosen: the word of one's own, or what is kept of it. */
  readonly text?: string;
  /** Told while somebody types and has chosen nothing yet. */
  readonly onType?: (text: string) => void;
  readonly listLabel: string;
  readonly noMatch: string;
  readonly placeholder?: string;
  readonly error?: string | undefined;
  /** Empties the field after each choice, for adding one after the other. */
  readonly clears?: boolean;
};

const own = '(own)';

/** One of many, found by typing: the list narrows with each letter; arrows and Enter choose, Esc takes back. */
export function ComboBox(props: ComboBoxProps) {
  const { label, id, options, value, onChange, onOwn, ownLabel, text = '', listLabel, noMatch, error } = props;
  const { hint, reading, advice, room } = props;
  const { contains } = useFilter({ sensitivity: 'base' });
  const chosen = options.find((option) => option.value === value);
  const settled = chosen?.label ?? text;
  const [typed, setTyped] = useState<string>();
  const shown = typed ?? settled;
  const wanted = (typed ?? '').trim();
  const fitting =
    typed === undefined || wanted === ''
      ? options
      : options.filter(({ label: name, note = '' }) => contains(name, wanted) || contains(note, wanted));
  const isExact = options.some(({ label: name }) => name.toLowerCase() === wanted.toLowerCase());
  const offersOwn = onOwn !== undefined && wanted !== '' && !isExact;
  const items: readonly ComboOption[] = [
    ...fitting,
    ...(offersOwn ? [{ value: own, label: ownLabel?.(wanted) ?? wanted }] : []),
  ];
  const take = (key: string | null): void => {
    if (key === null) return;
    if (key === own) onOwn?.(wanted);
    else onChange(key);
    setTyped(props.clears === true ? '' : undefined);
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
      value={chosen?.value ?? null}
      onChange={(key) => {
        take(key === null ? null : String(key));
      }}
      onBlur={() => {
        if (typed === undefined) return;
        const match = options.find(({ label: name }) => name.toLowerCase() === wanted.toLowerCase());
        if (match !== undefined) take(match.value);
        else if (fitting.length === 1 && wanted !== '' && fitting[0] !== undefined && onOwn === undefined)
          take(fitting[0].value);
        else if (wanted !== '' && onOwn !== undefined) take(own);
        else setTyped(undefined);
      }}
      allowsCustomValue
      allowsEmptyCollection
      menuTrigger="input"
      isInvalid={error !== undefined}
    >
      <Label className={props.isLabelHidden === true ? 'visually-hidden' : 'field-label'}>{label}</Label>
      <div className="combo-line">
        <Input className="input" placeholder={props.placeholder ?? ''} />
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
