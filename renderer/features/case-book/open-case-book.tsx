import { type ReactNode, useMemo } from 'react';
import type { CaseBookCard } from '#shared/contract/vault-api';
import type { Lists } from '#shared/contract/holder';
import type { DocumentKind } from '#shared/document/document-kinds';
import type { CaseBook } from '#shared/records/case-book';
import type { AnyReference, BookId } from '#shared/schema/ids';
import { useStable } from '../../forms/desk/use-stable';
import type { OpenedHolder } from '../../holder/desk/holder-desk';
import type { LeftView } from '../../holder/desk/holder-view';
import { type HolderRoute, useHolderDesk } from '../../holder/desk/use-holder-desk';
import { HolderPage } from '../../holder/frame/holder-page';
import type { RecordScope } from '../../records/record-scope';
import type { HolderSession } from '../../session/holder-session';
import { listsLookup } from '../../session/lists-lookup';
import { useDesk } from '../../session/use-desk';
import { useSavedLists } from '../../session/use-lists';
import { CaseBookView } from './case-book-view';
import { CaseNav } from './case-nav';
import { LostEntries } from './overview/lost-entries';
import { useCaseAbout } from './view/case-about';
import type { CaseExchange } from './view/case-exchange';
import type { CaseDesk } from './view/case-desk';
import type { CaseView, OwnView } from './view/case-view';

/** What the shell hands to the page of a case. */
export type CaseBookPageProps = HolderRoute<OwnView> & {
  readonly bookId: BookId;
  readonly session: HolderSession;
  readonly registers: HolderSession;
  readonly card: CaseBookCard | undefined;
  readonly exchange: CaseExchange;
  readonly onOpenRegister: (to: AnyReference, left: LeftView<CaseView>) => void;
  readonly onDocument: (kind: DocumentKind) => void;
  /** The documents of the case that are written in. */
  readonly manuscripts: ReactNode;
};

type OpenCaseBookProps = CaseBookPageProps & { readonly opened: OpenedHolder; readonly book: CaseBook };

/** An open case book: what its pages share, around the one that is shown. */
export function OpenCaseBook({ bookId, session, registers, opened, book, view, ...props }: OpenCaseBookProps) {
  const { snapshot, state } = opened;
  const desk = useHolderDesk<OwnView>({
    about: useCaseAbout(bookId, session),
    opened,
    home: { name: book.title, view: { at: 'overview' } },
    view,
    scroll: props.scroll,
    onGo: props.onGo,
  });
  const onOpenRegister = useStable((to: AnyReference) => {
    props.onOpenRegister(to, desk.leftHere());
  });
  const { exchange } = props;
  const caseDesk: CaseDesk = { ...desk, book, card: props.card, exchange, onOpenRegister };
  const forms = useDesk({
    book: { id: bookId, session, timeZone: book.timeZone },
    registers,
    revision: snapshot.revision,
    onFailure: desk.actions.explain,
  });
  return (
    <HolderPage
      desk={desk}
      scope={useScope(caseDesk, useSavedLists(registers))}
      forms={forms}
      nav={<CaseNav {...{ desk, view, exchange }} onDocument={props.onDocument} manuscripts={props.manuscripts} />}
      notice={
        <>
          {state.lost !== undefined && <LostEntries count={state.lost} />}
          {exchange.conflicts > 0 &&
            view.at !== 'merges' &&
            exchange.notice(() => {
              desk.go({ at: 'merges' });
            })}
        </>
      }
    >
      <CaseBookView desk={caseDesk} view={view} />
    </HolderPage>
  );
}

/** References inside a case: to its own records first, to entries of the registers second. */
function useScope({ snapshot, go, onOpenRegister }: CaseDesk, shared: Lists): RecordScope {
  const { saved } = snapshot;
  return useMemo(() => {
    const find = listsLookup(saved, shared);
    const open = (to: AnyReference): void => {
      if (find(to)?.collection === undefined) onOpenRegister(to);
      else go({ at: 'record', to });
    };
    return { find, open };
  }, [saved, shared, go, onOpenRegister]);
}
