import { useEffect, useLayoutEffect, useRef } from 'react';
import { classes } from '../classes';
import { type LookupGroup, optionId } from './lookup-option';

type LookupListProps = {
  readonly id: string;
  readonly anchor: string;
  readonly groups: readonly LookupGroup[];
  readonly active: string | undefined;
  readonly label: string;
  readonly onChoose: (id: string) => void;
};

/** The list lies on top of everything, so that no edge of a card or a pane cuts it. */
export function LookupList({ id, anchor, groups, active, label, onChoose }: LookupListProps) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    list.current?.showPopover();
  }, []);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div
      ref={list}
      id={`${id}-list`}
      popover="manual"
      className="lookup-list"
      role="listbox"
      aria-label={label}
      style={{ positionAnchor: anchor }}
    >
      {groups
        .filter(({ options }) => options.length > 0)
        .map((group) => (
          <LookupGroupView key={group.id} {...{ id, group, active, onChoose }} />
        ))}
    </div>
  );
}

type GroupViewProps = Pick<LookupListProps, 'id' | 'active' | 'onChoose'> & { readonly group: LookupGroup };

function LookupGroupView({ id, group, active, onChoose }: GroupViewProps) {
  return (
    <div role="group" aria-label={group.label} className="lookup-group">
      {group.label !== undefined && (
        <div className="lookup-group-label" aria-hidden>
          {group.label}
        </div>
      )}
      {group.options.map((option) => (
        <div
          key={option.id}
          id={optionId(id, option.id)}
          role="option"
          aria-selected={option.id === active}
          className={classes('lookup-option', option.isAction === true && 'lookup-action')}
          onPointerDown={(event) => {
            event.preventDefault();
          }}
          onClick={() => {
            onChoose(option.id);
          }}
        >
          <span>
            {option.title} {option.mark}
          </span>
          {option.note !== undefined && <span className="lookup-note">{option.note}</span>}
        </div>
      ))}
    </div>
  );
}
