import { Plus } from 'lucide-react';
import { useCallback, useMemo } from 'react';
import { collectionKinds } from '#shared/records/lists';
import type { CollectionName } from '#shared/records/case-book';
import { usePageShortcuts } from '../../program/page-shortcuts';
import { useSay } from '../../program/translation';
import { Button } from '../../ui/button';
import { SectionTable } from './section-table';
import { sectionOf } from './view/sections';
import { ViewFrame } from './view/view-frame';
import type { ViewProps } from './view/view-props';

type SectionViewProps = ViewProps & {
  readonly collection: CollectionName;
  /** The row to begin at. */
  readonly focusId: string | undefined;
};

/** The table of one kind of record. */
export function SectionView({ collection, focusId, actions, ...props }: SectionViewProps) {
  const say = useSay();
  const { snapshot, go } = props;
  const { lists, drafts } = snapshot;
  const kind = collectionKinds[collection];
  const section = useMemo(() => sectionOf({ lists, drafts }, collection), [lists, drafts, collection]);
  /** With the first row where no other is asked for; an empty table leaves the focus to the heading. */
  const startAt = focusId ?? (section.records.length === 0 ? undefined : '');
  const begin = useCallback(() => {
    go({ at: 'record', to: { kind, id: actions.begin(collection) } });
  }, [go, actions, kind, collection]);
  usePageShortcuts({
    new: begin,
    leave: () => {
      go({ at: 'overview' }, 'back');
    },
  });
  const open = useCallback(
    (id: string) => {
      go({ at: 'record', to: { kind, id } });
    },
    [go, kind],
  );
  const remove = useCallback(
    (ids: readonly string[]) => {
      actions.remove(collection, ids);
    },
    [actions, collection],
  );
  const setAll = useCallback(
    (ids: readonly string[], field: string, value: unknown) => {
      actions.setAll(collection, ids, field, value);
    },
    [actions, collection],
  );
  return (
    <ViewFrame
      {...props}
      title={say(`kind.${kind}.many`)}
      takesFocus={startAt === undefined}
      isFixed
      tools={
        <Button icon={<Plus size={15} aria-hidden />} aria-keyshortcuts="Control+N" onPress={begin}>
          {say(`section.new.${kind}`)}
        </Button>
      }
    >
      <SectionTable
        section={section}
        focusId={startAt}
        onOpen={open}
        onNew={begin}
        onDelete={remove}
        onSetAll={setAll}
      />
    </ViewFrame>
  );
}
