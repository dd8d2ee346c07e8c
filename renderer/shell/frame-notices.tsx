import type { Failure } from '#shared/failure';
import { Repairs } from '../features/unlock/repairs';
import { FailureNotice } from '../program/failure-notice';
import type { Notices } from './use-notices';
import { VaultNews } from './vault-news';

type FrameNoticesProps = {
  readonly notices: Notices;
  /** Why the contents of the vault could not be read. */
  readonly failure: Failure | undefined;
};

/** What concerns the whole vault, above whatever page is shown. */
export function FrameNotices({ notices, failure }: FrameNoticesProps) {
  const { unread, news } = notices;
  if (unread.length === 0 && failure === undefined && news === undefined) return null;
  return (
    <div className="frame-notices">
      {failure !== undefined && <FailureNotice failure={failure} />}
      {news !== undefined && <VaultNews news={news} onRead={notices.readNews} />}
      {unread.length > 0 && <Repairs notices={unread} onDismiss={notices.dismiss} />}
    </div>
  );
}
