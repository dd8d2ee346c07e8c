import { useMemo } from 'react';
import type { Pack } from '#shared/contract/bundled-files';
import type { Lists } from '#shared/contract/holder';
import type { CaseBookCard } from '#shared/contract/vault-api';
import { registerOf } from '#shared/records/registers';
import type { AnyReference, BookId } from '#shared/schema/ids';
import type { HolderDesk, OpenedHolder, OwnDesk } from '../../holder/desk/holder-desk';
import type { HolderView, LeftView } from '../../holder/desk/holder-view';
import { type HolderRoute, useHolderDesk } from '../../holder/desk/use-holder-desk';
import { HolderPage } from '../../holder/frame/holder-page';
import { BinPage } from '../../holder/pages/bin-page';
import { ListPage } from '../../holder/pages/list-page';
import { useSay } from '../../program/translation';
import type { RecordScope } from '../../records/record-scope';
import type { HolderSession } from '../../session/holder-session';
import { listsLookup } from '../../session/lists-lookup';
import { useDesk } from '../../session/use-desk';
import { EntryPage } from './entry-page';
import { LawPage } from './law-page';
import { RegisterNav } from './register-nav';
import { useRegistersAbout } from './registers-about';

/** What the shell hands to the page of the registers. */
export type RegistersPageProps = HolderRoute & {
  readonly session: HolderSession;
  readonly cards: readonly CaseBookCard[];
  readonly onAddPack: (pack: Pack) => void;
  /** Opens a record of a case book that points to an entry. */
  readonly onOpenRecord: (bookId: BookId, record: AnyReference, left: LeftView<HolderView>) => void;
};

/** The registers as they were read: what their pages share, around the one that is shown. */
export function OpenRegisters({ opened, ...props }: RegistersPageProps & { readonly opened: OpenedHolder }) {
  const say = useSay();
  const { session, view, scroll, onGo } = props;
  const desk = useHolderDesk({
    about: useRegistersAbout(session, opened.state),
    opened,
    home: { name: say('registers.title'), view: { at: 'list', list: 'norms' } },
    ...{ view, scroll, onGo },
  });
  const { revision, lists } = opened.snapshot;
  const forms = useDesk({ registers: session, revision, onFailure: desk.actions.explain });
  return (
    <HolderPage
      desk={desk}
      scope={useScope(lists, desk.go)}
      forms={forms}
      nav={<RegisterNav desk={desk} view={view} />}
    >
      <RegisterPage {...props} desk={desk} />
    </HolderPage>
  );
}

/** The page that the route asks for. */
function RegisterPage({ desk, view, ...props }: RegistersPageProps & { readonly desk: OwnDesk }) {
  if (view.at === 'bin') return <BinPage desk={desk} />;
  if (view.at === 'record') {
    return (
      <EntryPage
        desk={desk}
        to={view.to}
        field={view.field}
        cards={props.cards}
        onOpenRecord={(bookId, record) => {
          props.onOpenRecord(bookId, record, desk.leftHere());
        }}
      />
    );
  }
  const { list, focus } = view;
  if (list === 'norms') return <LawPage desk={desk} focusId={focus} onAddPack={props.onAddPack} />;
  return <ListPage desk={desk} list={list} focusId={focus} />;
}

/** References inside an entry: to entries of the registers. */
function useScope(lists: Lists, go: HolderDesk['go']): RecordScope {
  return useMemo(
    () => ({
      find: listsLookup({}, lists),
      open: (to) => {
        if (registerOf(to.kind) !== undefined) go({ at: 'record', to });
      },
    }),
    [lists, go],
  );
}
