import { useMemo } from 'react';
import { caseBookFrom } from '#shared/records/from-lists';
import type { HolderState } from '#shared/contract/holder';
import type { CaseBook } from '#shared/records/case-book';
import type { BookId } from '#shared/schema/ids';
import type { OpenedHolder } from '../../holder/desk/holder-desk';
import { WhenOpened } from '../../holder/frame/when-opened';
import { useSay } from '../../program/translation';
import { Progress } from '../../ui/progress';
import { type CaseBookPageProps, OpenCaseBook } from './open-case-book';
import './case-book.css';

/** A case book: its parts beside, and one of its pages. */
export function CaseBookPage(props: CaseBookPageProps) {
  const say = useSay();
  return (
    <WhenOpened session={props.session} loading={say('caseBook.loading')}>
      {(opened) => <ReadCaseBook {...props} opened={opened} />}
    </WhenOpened>
  );
}

function ReadCaseBook(props: CaseBookPageProps & { readonly opened: OpenedHolder }) {
  const say = useSay();
  const book = useCaseBook(props.bookId, props.opened.state);
  if (book !== undefined) return <OpenCaseBook {...props} book={book} />;
  return (
    <div className="page">
      <Progress label={say('caseBook.loading')} />
    </div>
  );
}

function useCaseBook(id: BookId, { own, lists }: HolderState): CaseBook | undefined {
  return useMemo(() => caseBookFrom(id, own, lists), [id, own, lists]);
}
