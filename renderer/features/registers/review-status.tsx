import type { Norm } from '#shared/kinds/registers/norm';
import { useSay } from '../../program/translation';
import { Notice } from '../../ui/notice';

/** How far the text of a norm can be relied on, in plain words. */
export function ReviewStatus({ status = 'none' }: { readonly status?: Norm['reviewStatus'] | 'none' }) {
  const say = useSay();
  return (
    <Notice title={say(`registers.status-${status}`)} strong={status !== 'verified'} still>
      <p>{say(`registers.status-${status}More`)}</p>
    </Notice>
  );
}
