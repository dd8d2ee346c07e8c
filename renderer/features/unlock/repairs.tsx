import type { VaultNotice } from '#shared/contract/vault-api';
import { useSay } from '../../program/translation';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';

type RepairsProps = { readonly notices: readonly VaultNotice[]; readonly onDismiss: () => void };

const losses: readonly VaultNotice['code'][] = [
  'keyring-older',
  'beginning-lost',
  'books-lost',
  'records-lost',
  'not-proved',
  'going-back-unfinished',
  'going-back-broken',
];

function isLoss(code: VaultNotice['code']): boolean {
  return losses.includes(code);
}

/** What was mended while the vault was opened; stays until it is read. */
export function Repairs({ notices, onDismiss }: RepairsProps) {
  const say = useSay();
  return (
    <Notice title={say('unlock.notices')} strong={notices.some(({ code }) => isLoss(code))}>
      <ul className="stack-small">
        {notices.map(({ code, count }) => (
          <li key={code}>{say(`notice.${code}`, { count: count ?? 1 })}</li>
        ))}
      </ul>
      <p className="muted">{say('unlock.noticesMore')}</p>
      <div>
        <Button small onPress={onDismiss}>
          {say('unlock.dismiss')}
        </Button>
      </div>
    </Notice>
  );
}
