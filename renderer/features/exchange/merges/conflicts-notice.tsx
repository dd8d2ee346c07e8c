import { useSay } from '../../../program/translation';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';

type ConflictsNoticeProps = { readonly count: number; readonly onLook: () => void };

/** Above every page of a case book in which something is open. */
export function ConflictsNotice({ count, onLook }: ConflictsNoticeProps) {
  const say = useSay();
  return (
    <div className="conflicts-notice">
      <Notice title={say('exchange.merges.notice', { count })} still>
        <div className="row">
          <span>{say('exchange.merges.noticeMore')}</span>
          <Button small onPress={onLook}>
            {say('exchange.merges.look', { count })}
          </Button>
        </div>
      </Notice>
    </div>
  );
}
