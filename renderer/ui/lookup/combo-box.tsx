import { ChevronDown } from 'lucide-react';
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
} from 'react-aria-components';
import { classes } from '../classes';
import { type FieldNotesProps, FieldNotes, hasNotes } from '../fields/field-notes';
import type { ComboOption } from './combo-option';
import { type Combo, type ComboChoosing, useComboChoosing } from './use-combo-choosing';

type ComboBoxProps = FieldNotesProps &
  ComboChoosing & {
    readonly label: string;
    readonly isLabelHidden?: boolean;
    readonly id: string;
    readonly listLabel: string;
    readonly noMatch: string;
    readonly placeholder?: string;
    readonly error?: string | undefined;
  };

/**
 * One of many, found by typing: the list narrows with each letter; arrows and Enter choose. What is left half typed is
 * taken where only one option fits, or as a word of one's own where none does.
 */
export function ComboBox(props: ComboBoxProps) {
  const { hint, reading, advice, room } = props;
  const combo = useComboChoosing(props);
  const error = combo.isFocused ? undefined : props.error;
  return (
    <AriaComboBox
      id={props.id}
      className={classes('field', 'combo')}
      items={combo.items}
      inputValue={combo.shown}
      onInputChange={combo.type}
      value={combo.chosen}
      onChange={(key) => {
        if (key !== null) combo.take(String(key));
      }}
      onFocus={combo.focus}
      onBlur={combo.blur}
      allowsCustomValue
      allowsEmptyCollection
      menuTrigger="input"
      isInvalid={error !== undefined}
    >
      <Label className={props.isLabelHidden === true ? 'visually-hidden' : 'field-label'}>{props.label}</Label>
      <ComboLine combo={combo} placeholder={props.placeholder} />
      {hasNotes({ hint, reading, advice, room }) && (
        <Text slot="description" elementType="div" className="field-notes">
          <FieldNotes hint={hint} reading={reading} advice={advice} room={room} />
        </Text>
      )}
      <FieldError className="field-error">{error}</FieldError>
      <ComboList label={props.listLabel} noMatch={props.noMatch} />
    </AriaComboBox>
  );
}

type ComboLineProps = {
  readonly combo: Combo;
  readonly placeholder: string | undefined;
};

/**
 * The line to type into. Enter takes what is clear already; so does Tab, before it looks where to go: a choice may call up
 * the field that comes next. Esc takes back what was typed, and goes no further.
 */
function ComboLine({ combo, placeholder = '' }: ComboLineProps) {
  return (
    <div
      className="combo-line"
      onKeyDownCapture={(event) => {
        const isMarked = event.target instanceof Element && event.target.hasAttribute('aria-activedescendant');
        if ((event.key === 'Enter' || event.key === 'Tab') && !isMarked && !event.ctrlKey) combo.settle();
        if (event.key === 'Escape' && combo.isHalfTyped) combo.takeBack();
      }}
      onKeyDown={(event) => {
        const isOpen = event.target instanceof Element && event.target.getAttribute('aria-expanded') === 'true';
        if (event.key !== 'Escape' || (!combo.isHalfTyped && !isOpen)) return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <Input className="input" dir="auto" placeholder={combo.isFocused ? placeholder : ''} />
      <Button className="combo-button">
        <ChevronDown size={16} aria-hidden />
      </Button>
    </div>
  );
}

type ComboListProps = {
  readonly label: string;
  readonly noMatch: string;
};

function ComboList({ label, noMatch }: ComboListProps) {
  return (
    <Popover className="combo-popover">
      <ListBox<ComboOption>
        aria-label={label}
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
  );
}
