import { Trash2 } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { listOf } from '#shared/records/lists';
import { useSay } from '../../program/translation';
import type { HolderDesk, ListAbout } from '../desk/holder-desk';
import type { AnyView, HolderView } from '../desk/holder-view';
import { countIn, type RecordCount } from '../desk/record-list';

/** The parts of a holder, beside its pages. Arrow keys walk through them. */
export function HolderNav({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <nav className="holder-nav" aria-label={label} data-pane onKeyDown={walk}>
      {children}
    </nav>
  );
}

type PlaceProps = { readonly desk: Pick<HolderDesk, 'snapshot' | 'go'>; readonly view: AnyView };

/** Lists of the holder, each with the number of its records. */
export function ListItems({ desk, view, lists }: PlaceProps & { readonly lists: readonly ListAbout[] }) {
  return (
    <ul>
      {lists.map(({ list, name }) => {
        const count = countIn(desk.snapshot, list);
        return (
          <NavItem
            key={list}
            current={isIn(view, list)}
            isEmpty={count.all === 0}
            count={<Count {...count} />}
            onPress={() => {
              desk.go({ at: 'list', list });
            }}
          >
            {name}
          </NavItem>
        );
      })}
    </ul>
  );
}

/** The way to what was deleted. */
export function BinItem({ desk, view }: PlaceProps) {
  const say = useSay();
  const bin: HolderView = { at: 'bin' };
  return (
    <ul className="holder-nav-bin">
      <NavItem
        current={view.at === bin.at}
        icon={<Trash2 size={15} aria-hidden />}
        onPress={() => {
          desk.go(bin);
        }}
      >
        {say('session.bin')}
      </NavItem>
    </ul>
  );
}

/** Whether a list is shown, or a record that stands in it. */
function isIn({ at, list, to }: AnyView, wanted: string): boolean {
  return at === 'list' ? list === wanted : at === 'record' && to !== undefined && listOf(to.kind) === wanted;
}

type NavItemProps = {
  readonly children: ReactNode;
  readonly onPress: () => void;
  readonly current?: boolean;
  readonly icon?: ReactNode;
  readonly count?: ReactNode;
  readonly isEmpty?: boolean;
};

export function NavItem({ children, onPress, current = false, icon, count, isEmpty = false }: NavItemProps) {
  return (
    <li>
      <button
        type="button"
        className="list-item holder-link"
        data-empty={isEmpty || undefined}
        aria-current={current ? 'page' : undefined}
        onClick={onPress}
      >
        <span className="holder-link-name">
          {icon}
          {children}
        </span>
        {count}
      </button>
    </li>
  );
}

function Count({ all, unfinished }: RecordCount) {
  const say = useSay();
  const words = say('section.unfinishedCount', { count: unfinished });
  return (
    <span className="holder-count numbers">
      {unfinished > 0 && (
        <>
          <span className="holder-unfinished" title={words} aria-hidden />
          <span className="visually-hidden">{`${words}, `}</span>
        </>
      )}
      {all}
    </span>
  );
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity };

function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key];
  if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('button')];
  const here = items.findIndex((item) => item === document.activeElement);
  event.preventDefault();
  items[Math.min(Math.max(here + step, 0), items.length - 1)]?.focus();
}
