import { Columns3, Trash2, X } from 'lucide-react';
import type { KeyboardEvent, ReactNode, Ref } from 'react';
import type { ReferenceKind } from '#shared/schema/ids';
import { Button } from '../ui/button';
import { MenuButton } from '../ui/menu';
import { SearchField } from '../ui/fields/search-field';
import { useTranslator } from '../program/translation';
import { possibleColumns, usualColumns } from './record-columns';
import { fieldInWords } from './record-title';
import type { TableView } from './use-table-view';

/** Something that can be done with the selected records at once. */
export type RecordAction = {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode;
  /** What there is to choose from first, in a menu: the levels of confidentiality. */
  readonly options?: readonly { readonly id: string; readonly label: string }[];
  readonly onAct: (ids: readonly string[], optionId?: string) => void;
};

type FilterProps = {
  readonly view: TableView;
  /** How many records there are without the filter. */
  readonly all: number;
  readonly inputRef: Ref<HTMLInputElement>;
  /** Enter or ↓: on to the rows. */
  readonly onGoToRows: () => void;
};

/** The box that narrows the table, and how much is left. */
export function TableFilter({ view, all, inputRef, onGoToRows }: FilterProps) {
  const { say } = useTranslator();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
    event.preventDefault();
    onGoToRows();
  };
  const isNarrowed = view.query.trim() !== '';
  return (
    <div className="record-table-find" onKeyDown={onKeyDown}>
      <div className="record-table-filter">
        <SearchField
          label={say('recordTable.filter')}
          clearLabel={say('recordTable.clear')}
          value={view.query}
          onChange={view.search}
          inputRef={inputRef}
        />
      </div>
      <span className="muted small numbers">
        {isNarrowed
          ? say('recordTable.found', { count: view.ids.length, all })
          : say('recordTable.count', { count: all })}
      </span>
    </div>
  );
}

type ColumnsProps = {
  readonly kind: ReferenceKind;
  readonly view: TableView;
};

const usualChoice = 'usual';

/** Which fields stand in columns of their own. A new one stands last. */
export function ColumnsMenu({ kind, view: { chosen, chooseColumns } }: ColumnsProps) {
  const translator = useTranslator();
  const fields = possibleColumns(kind);
  const shown = chosen ?? usualColumns(kind);
  const choose = (name: string, isChosen: boolean): void => {
    if (name === usualChoice) chooseColumns(undefined);
    else if (!isChosen) chooseColumns(shown.filter((each) => each !== name));
    else chooseColumns([...shown, name]);
  };
  return (
    <MenuButton
      look="quiet"
      small
      label={translator.say('recordTable.columns')}
      icon={<Columns3 size={15} aria-hidden />}
      choices={[
        { id: usualChoice, label: translator.say('recordTable.usualColumns'), isDisabled: chosen === undefined },
        ...fields.map((field) => ({ id: field.name, label: fieldInWords(field, translator) })),
      ]}
      chosen={shown}
      onChoose={choose}
    >
      {translator.say('recordTable.columns')}
    </MenuButton>
  );
}

type SelectionProps = {
  readonly ids: readonly string[];
  readonly actions: readonly RecordAction[];
  readonly onDelete: ((ids: readonly string[]) => void) | undefined;
  readonly onClear: () => void;
};

/** How many are selected, and what can be done with them. */
export function SelectionBar({ ids, actions, onDelete, onClear }: SelectionProps) {
  const { say } = useTranslator();
  return (
    <div className="row record-table-selection" role="group" aria-label={say('recordTable.actions')}>
      <strong className="numbers">{say('recordTable.selected', { count: ids.length })}</strong>
      {actions.map(({ id, label, icon, options, onAct }) =>
        options === undefined ? (
          <Button
            key={id}
            small
            icon={icon}
            onPress={() => {
              onAct(ids);
            }}
          >
            {label}
          </Button>
        ) : (
          <MenuButton
            key={id}
            small
            label={label}
            icon={icon}
            choices={options}
            onChoose={(optionId) => {
              onAct(ids, optionId);
            }}
          >
            {label}
          </MenuButton>
        ),
      )}
      {onDelete !== undefined && (
        <Button
          small
          icon={<Trash2 size={15} aria-hidden />}
          onPress={() => {
            onDelete(ids);
          }}
        >
          {say('recordTable.delete')}
        </Button>
      )}
      <Button look="quiet" small icon={<X size={15} aria-hidden />} onPress={onClear}>
        {say('recordTable.clearSelection')}
      </Button>
    </div>
  );
}
