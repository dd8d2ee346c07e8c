import type { Fields } from '#shared/schema/fields';
import { usePageShortcuts } from '../../program/page-shortcuts';
import type { HolderDesk } from '../desk/holder-desk';
import type { RecordList } from '../desk/record-list';

/** The ways on from a record: to its neighbours, back to its list, and to a new one. */
export type RecordWays = {
  /** Its place in the list, from 0. */
  readonly place: number;
  /** Absent at the ends of the list. */
  readonly next: (() => void) | undefined;
  readonly previous: (() => void) | undefined;
  readonly begin: (initial: Fields) => void;
  readonly done: () => void;
  readonly leaveToNeighbour: () => void;
};

/** The ways on from a record of a list; by the keys too. */
export function useRecordWays(
  { actions, go }: Pick<HolderDesk, 'actions' | 'go'>,
  { list, kind, records }: RecordList,
  id: string,
): RecordWays {
  const place = records.findIndex((each) => each.id === id);
  const leaveTo = (focus: string): void => {
    go({ at: 'list', list, focus }, 'back');
  };
  const wayTo = (neighbour: { readonly id: string } | undefined): (() => void) | undefined =>
    neighbour &&
    (() => {
      go({ at: 'record', to: { kind, id: neighbour.id } }, 'instead');
    });
  const begin = (initial: Fields): void => {
    go({ at: 'record', to: { kind, id: actions.begin(list, initial) } }, 'instead');
  };
  const done = (): void => {
    leaveTo(id);
  };
  const leaveToNeighbour = (): void => {
    leaveTo((records[place + 1] ?? records[place - 1])?.id ?? '');
  };
  const beginEmpty = (): void => {
    begin({});
  };
  const [next, previous] = [wayTo(records[place + 1]), wayTo(records[place - 1])];
  usePageShortcuts({ next, previous, new: beginEmpty, done, leave: done });
  return { place, next, previous, begin, done, leaveToNeighbour };
}
