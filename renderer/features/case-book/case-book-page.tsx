import { useEffect, useMemo, useRef, useState } from 'react';
import type { CaseBookCard, CaseBookState } from '#shared/contract/vault-api';
import type { DocumentKind } from '#shared/model/document';
import type { AnyReference } from '#shared/model/ids';
import type { Registers } from '#shared/model/registers';
import { FailureNotice } from '../../foundation/failure-notice';
import { createLookup, type FoundRecord } from '../../foundation/records/lookup';
import { RecordScopeProvider } from '../../foundation/records/record-scope';
import { useSay } from '../../foundation/translation';
import { Fold } from '../../ui/fold';
import { Progress } from '../../ui/progress';
import { BookForm } from './book-form';
import { CaseBookHead } from './case-book-head';
import type { CaseBookSession, SessionSnapshot } from './case-book-session';
import { DetailPane } from './detail-pane';
import { goTo } from './go-to';
import { OverviewPanel } from './overview-panel';
import { recordElementId } from './record-card';
import { SectionNav } from './section-nav';
import { SectionView } from './section-view';
import { sectionElementId, sectionsOf } from './sections';
import { useCurrentSection } from './use-current-section';
import { useFolds } from './use-folds';
import { useSession } from './use-session';
import { useUndo } from './use-undo';
import './case-book.css';

type CaseBookPageProps = {
  readonly session: CaseBookSession;
  readonly registers: Registers;
  readonly card: CaseBookCard | undefined;
  /** The record to show first, where one was chosen elsewhere. */
  readonly record: AnyReference | undefined;
  readonly onDocument: (kind: DocumentKind) => void;
};

/** A case book: sections beside, overview first, then every record. */
export function CaseBookPage({ session, ...rest }: CaseBookPageProps) {
  const say = useSay();
  const snapshot = useSession(session);
  if (snapshot.loadFailure !== undefined) {
    return (
      <div className="page">
        <FailureNotice failure={snapshot.loadFailure} />
      </div>
    );
  }
  if (snapshot.state === undefined) {
    return (
      <div className="page">
        <Progress label={say('caseBook.loading')} />
      </div>
    );
  }
  return <OpenCaseBook session={session} snapshot={snapshot} state={snapshot.state} {...rest} />;
}

type OpenCaseBookProps = CaseBookPageProps & { readonly snapshot: SessionSnapshot; readonly state: CaseBookState };

function OpenCaseBook({ session, snapshot, state, registers, card, record, onDocument }: OpenCaseBookProps) {
  const say = useSay();
  const { book } = state;
  const [isEdited, setIsEdited] = useState(false);
  const [detail, setDetail] = useState<FoundRecord>();
  const find = useMemo(() => createLookup(book, registers), [book, registers]);
  const sections = useMemo(() => sectionsOf(book), [book]);
  const history = useUndo(session);
  const scrolled = useRef<HTMLDivElement>(null);
  const current = useCurrentSection(scrolled);
  const { folded, fold, show } = useFolds();
  const first = record === undefined ? undefined : recordElementId(record.kind, record.id);
  useEffect(() => {
    if (first !== undefined) goTo(first);
  }, [first]);
  const open = (to: AnyReference): void => {
    const found = find(to);
    if (found?.collection === undefined) setDetail(found);
    else show(found.collection, recordElementId(to.kind, to.id));
  };
  const edit = { pending: snapshot.pending, revision: snapshot.revision, onEdit: session.edit };
  const filled = sections.filter(({ records, collection }) => records.length > 0 || collection === 'notes');
  const empty = sections.filter((section) => !filled.includes(section));

  return (
    <RecordScopeProvider scope={{ find, open }}>
      <div className="case-book" data-detail={detail !== undefined || undefined}>
        <SectionNav
          sections={sections}
          current={current}
          isFolded={filled.every(({ collection }) => folded.has(collection))}
          onFold={(isFolded) => {
            fold(
              filled.map(({ collection }) => collection),
              isFolded,
            );
          }}
          onJump={goTo}
          onDocument={onDocument}
        />
        <div className="case-book-scroll" ref={scrolled}>
          <div className="page case-book-page">
            <CaseBookHead
              state={state}
              snapshot={snapshot}
              history={history}
              isEdited={isEdited}
              onToggleEdit={() => {
                setIsEdited(!isEdited);
              }}
              onRetry={() => void session.flush()}
            />
            {isEdited && <BookForm book={book} {...edit} />}
            <section
              id={sectionElementId('overview')}
              tabIndex={-1}
              className="section"
              aria-label={say('caseBook.overview')}
            >
              <OverviewPanel book={book} card={card} />
            </section>
            {filled.map((section) => (
              <SectionView
                key={section.collection}
                section={section}
                isFolded={folded.has(section.collection)}
                onFold={(isFolded) => {
                  fold([section.collection], isFolded);
                }}
                onShow={(elementId) => {
                  show(section.collection, elementId);
                }}
                {...edit}
              />
            ))}
            {empty.length > 0 && (
              <div className="section" id={sectionElementId('empty')} tabIndex={-1}>
                <Fold title={say('caseBook.emptySections', { count: empty.length })}>
                  <ul className="empty-sections">
                    {empty.map(({ collection, kind }) => (
                      <li key={collection}>{say(`kind.${kind}.many`)}</li>
                    ))}
                  </ul>
                </Fold>
              </div>
            )}
          </div>
        </div>
        {detail !== undefined && (
          <DetailPane
            found={detail}
            onClose={() => {
              setDetail(undefined);
            }}
          />
        )}
      </div>
    </RecordScopeProvider>
  );
}
