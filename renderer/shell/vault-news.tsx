import { FailureNotice } from '../program/failure-notice';
import { useSay } from '../program/translation';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import type { News } from './vault/use-safekeeping';

/** What was just done to the whole vault; stays until it is read. */
export function VaultNews({ news, onRead }: { readonly news: News; readonly onRead: () => void }) {
  const say = useSay();
  const button = (
    <div>
      <Button small onPress={onRead}>
        {say('safekeeping.understood')}
      </Button>
    </div>
  );
  return 'failure' in news ? (
    <FailureNotice failure={news.failure}>{button}</FailureNotice>
  ) : (
    <Notice title={news.told}>{button}</Notice>
  );
}
