import { useSay } from '../../../program/translation';
import { Notice } from '../../../ui/notice';

/** Says that parts of the book's history have no whole copy left. Goes with the next change, which writes it whole. */
export function LostEntries({ count }: { readonly count: number }) {
  const say = useSay();
  return (
    <Notice title={say('caseBook.lost', { count })} strong>
      <p>{say('caseBook.lostMore')}</p>
    </Notice>
  );
}
