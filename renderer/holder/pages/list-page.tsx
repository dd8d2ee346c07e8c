import { Plus } from 'lucide-react';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import type { ListName } from '#shared/records/lists';
import { usePageShortcuts } from '../../program/page-shortcuts';
import type { RecordAction } from '../../records/record-table-tools';
import { Button } from '../../ui/button';
import type { HolderDesk, ListAbout } from '../desk/holder-desk';
import type { RecordList } from '../desk/record-list';
import { HolderFrame } from '../frame/holder-frame';
import { leaveHome } from './leave-home';
import { ListTable } from './list-table';

type ListPageProps = {
  readonly desk: HolderDesk;
  /** One that the holder does not have shows nothing. */
  readonly list: ListName;
  /** The row to begin at: the record that was just left. */
  readonly focusId: string | undefined;
  /** What can be done with the selected records, besides deleting them. */
  readonly actions?: readonly RecordAction[];
  /** Stands in the head, before the way to a new record. */
  readonly tools?: ReactNode;
  /** Stands in the place of the table. */
  readonly instead?: ((list: ShownList) => ReactNode) | undefined;
};

/** A list that is shown in another way than a table. */
export type ShownList = { readonly about: ListAbout; readonly records: RecordList; readonly begin: () => void };

/** The records of one kind: in a table, or as the feature shows them. */
export function ListPage({ list, ...props }: ListPageProps) {
  const about = props.desk.about.lists.find((each) => each.list === list);
  return about && <OpenList about={about} {...props} />;
}

type OpenListProps = Omit<ListPageProps, 'list'> & { readonly about: ListAbout };

function OpenList({ desk, about, focusId, actions, tools, instead }: OpenListProps) {
  const { recordsIn, go } = desk;
  const { list, kind } = about;
  const records = useMemo(() => recordsIn(list), [recordsIn, list]);
  const { headingTakesFocus, startAt } = useStart(records, focusId, instead === undefined);
  const begin = useCallback(() => {
    go({ at: 'record', to: { kind, id: desk.actions.begin(list) } });
  }, [go, desk.actions, kind, list]);
  usePageShortcuts({ new: begin, leave: leaveHome(desk) });
  return (
    <HolderFrame
      desk={desk}
      title={about.name}
      under={about.lead}
      takesFocus={headingTakesFocus}
      isFixed={instead === undefined}
      tools={
        <>
          {tools}
          <Button icon={<Plus size={15} aria-hidden />} aria-keyshortcuts="Control+N" onPress={begin}>
            {about.begin}
          </Button>
        </>
      }
    >
      {instead === undefined ? (
        <ListTable {...{ desk, about, records, actions }} focusId={startAt} onNew={begin} />
      ) : (
        <div className="holder-content">{instead({ about, records, begin })}</div>
      )}
    </HolderFrame>
  );
}

/**
 * Where the focus begins: in a table at the row that is asked for, or the first; where the feature shows the list, at
 * what it leads back to. Else at the heading; and never once more when the table takes the place of something else.
 */
function useStart({ records }: RecordList, focusId: string | undefined, isTable: boolean) {
  const [wasTable] = useState(isTable);
  const [isLedBack] = useState(() => records.some(({ id }) => id === focusId));
  if (!wasTable) return { headingTakesFocus: !isLedBack, startAt: undefined };
  const startAt = focusId ?? (records.length === 0 ? undefined : '');
  return { headingTakesFocus: startAt === undefined, startAt };
}
