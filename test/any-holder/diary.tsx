import { useMemo, useState } from 'react';
import { kindIn } from '#shared/records/lists';
import type { BookId } from '#shared/schema/ids';
import type { HolderAbout, ListAbout, OpenedHolder } from '../../renderer/holder/desk/holder-desk';
import type { HolderView } from '../../renderer/holder/desk/holder-view';
import { useHolderDesk } from '../../renderer/holder/desk/use-holder-desk';
import { HolderPage } from '../../renderer/holder/frame/holder-page';
import { WhenOpened } from '../../renderer/holder/frame/when-opened';
import { BinItem, HolderNav, ListItems } from '../../renderer/holder/nav/holder-nav';
import { BinPage } from '../../renderer/holder/pages/bin-page';
import { ListPage } from '../../renderer/holder/pages/list-page';
import { RecordPage } from '../../renderer/holder/pages/record-page';
import type { HolderSession } from '../../renderer/session/holder-session';
import { listsLookup } from '../../renderer/session/lists-lookup';
import { useDesk } from '../../renderer/session/use-desk';

type DiaryProps = { readonly id: BookId; readonly session: HolderSession; readonly registers: HolderSession };

const lists = (['tasks', 'notes'] as const).map((list): ListAbout => ({
  list,
  kind: kindIn(list),
  name: `Diary: ${list}`,
  begin: `Write into ${list}`,
  lead: `All ${list} of the diary.`,
  empty: `Nothing in ${list} so far.`,
}));

/** A holder that the program does not have: two lists, words of its own, and nothing beside the pages of every holder. */
export function Diary(props: DiaryProps) {
  return (
    <WhenOpened session={props.session} loading="Opening the diary">
      {(opened) => <OpenDiary {...props} opened={opened} />}
    </WhenOpened>
  );
}

function OpenDiary({ id, session, registers, opened }: DiaryProps & { readonly opened: OpenedHolder }) {
  const [view, setView] = useState<HolderView>({ at: 'list', list: 'tasks' });
  const about = useMemo(
    (): HolderAbout => ({
      holder: id,
      session,
      lists,
      binLead: 'What was torn out of the diary.',
      gone: { title: 'This page was torn out', more: 'It may lie in the bin.' },
    }),
    [id, session],
  );
  const desk = useHolderDesk({
    about,
    opened,
    home: { name: 'Diary', view: { at: 'list', list: 'tasks' } },
    view,
    scroll: undefined,
    onGo: (going) => {
      setView(going.view);
    },
  });
  const { revision, saved } = opened.snapshot;
  const book = { id, session, timeZone: undefined };
  const forms = useDesk({ book, registers, revision, onFailure: desk.actions.explain });
  const scope = { find: listsLookup(saved, {}), open: () => undefined };
  const nav = (
    <HolderNav label="Parts of the diary">
      <ListItems desk={desk} view={view} lists={lists} />
      <BinItem desk={desk} view={view} />
    </HolderNav>
  );
  return (
    <HolderPage desk={desk} scope={scope} forms={forms} nav={nav}>
      {view.at === 'bin' && <BinPage desk={desk} />}
      {view.at === 'record' && (
        <RecordPage desk={desk} to={view.to} field={view.field} beside={({ to }) => <p>{`Page ${to.id}`}</p>} />
      )}
      {view.at === 'list' && <ListPage desk={desk} list={view.list} focusId={view.focus} />}
    </HolderPage>
  );
}
