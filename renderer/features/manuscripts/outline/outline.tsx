import { CircleAlert, EyeOff, PenLine, UserPen } from 'lucide-react';
import { type KeyboardEvent, memo, useEffect, useRef } from 'react';
import { useSay } from '../../../program/translation';
import type { StandingUnit } from './standings';
import { depthOf, firstWords } from './unit-words';

type OutlineProps = {
  readonly units: readonly StandingUnit[];
  readonly chosen: string | undefined;
  readonly onChoose: (unit: string) => void;
  readonly onOpen: (unit: string) => void;
  readonly onMove: (unit: string, by: 1 | -1) => void;
  /** Asks for what can be done with the unit that is chosen. */
  readonly onMenu: (unit: string) => void;
};

const stepOf: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** The headings and paragraphs by their first words. One stop of the Tab key; arrows walk, Enter goes there. */
export function Outline({ units, chosen, onChoose, onOpen, onMove, onMenu }: OutlineProps) {
  const say = useSay();
  const list = useRef<HTMLDivElement>(null);
  const at = units.findIndex(({ unit }) => unit.id === chosen);
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const onKey = (event: KeyboardEvent): void => {
    const step = stepOf[event.key];
    const here = units[at]?.unit.id;
    if (event.altKey && here !== undefined && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      onMove(here, event.key === 'ArrowDown' ? 1 : -1);
    } else if (step !== undefined && !event.altKey) {
      const next = units[step(at, units.length - 1)];
      if (next !== undefined) onChoose(next.unit.id);
    } else if (event.key === 'Enter' && here !== undefined) onOpen(here);
    else if ((event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) && here !== undefined)
      onMenu(here);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      ref={list}
      className="outline"
      role="listbox"
      aria-label={say('manuscript.outline.title')}
      aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
      {...(at >= 0 && { 'aria-activedescendant': idOf(units[at]?.unit.id ?? '') })}
      tabIndex={0}
      onKeyDown={onKey}
    >
      {units.map((each) => (
        <OutlineLine
          key={each.unit.id}
          each={each}
          isChosen={each.unit.id === chosen}
          onOpen={onOpen}
          onMenu={onMenu}
        />
      ))}
    </div>
  );
}

const idOf = (unit: string): string => `outline ${unit}`.replaceAll(/\s/gu, '_');

type LineProps = Pick<OutlineProps, 'onOpen' | 'onMenu'> & { readonly each: StandingUnit; readonly isChosen: boolean };

const OutlineLine = memo(function OutlineLine({ each, isChosen, onOpen, onMenu }: LineProps) {
  const say = useSay();
  const { unit, standing } = each;
  const words = firstWords(unit);
  return (
    <div
      id={idOf(unit.id)}
      className="outline-line"
      role="option"
      aria-selected={isChosen}
      data-depth={depthOf(unit.form)}
      data-hidden={unit.hidden}
      onClick={() => {
        onOpen(unit.id);
      }}
      onContextMenu={(event) => {
        event.preventDefault();
        onMenu(unit.id);
      }}
    >
      <span className="outline-words">{words === '' ? say(`manuscript.form.${unit.form}`) : words}</span>
      <span className="outline-marks">
        {unit.hidden === true && (
          <Mark icon={<EyeOff size={13} aria-hidden />} words={say('manuscript.standing.hidden')} />
        )}
        {standing.news.length > 0 ? (
          <Mark
            strong
            icon={<CircleAlert size={13} aria-hidden />}
            words={say(
              `manuscript.standing.${standing.kind === 'stale' ? 'stale' : (standing.news[0]?.kind ?? 'new')}`,
            )}
          />
        ) : (
          <Mark icon={iconOf[standing.kind]} words={say(`manuscript.standing.${standing.kind}`)} />
        )}
        {unit.comment !== undefined && <span className="outline-comment">{say('manuscript.outline.commented')}</span>}
      </span>
    </div>
  );
});

const iconOf = {
  generated: undefined,
  edited: <PenLine size={13} aria-hidden />,
  own: <UserPen size={13} aria-hidden />,
  stale: <CircleAlert size={13} aria-hidden />,
};

type MarkProps = { readonly icon: React.ReactNode; readonly words: string; readonly strong?: boolean };

function Mark({ icon, words, strong = false }: MarkProps) {
  return (
    <span className="outline-mark" data-strong={strong || undefined}>
      {icon} {words}
    </span>
  );
}
