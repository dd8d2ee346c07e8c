import type { AppInfo } from '#shared/contract/schemas';
import { useSay } from '../../program/translation';
import { Notice } from '../../ui/notice';

/** Files of a vault are there and cannot be read: what is so, what is safe, what to do. */
export function Damaged({ info }: { readonly info: AppInfo | undefined }) {
  const say = useSay();
  return (
    <main className="gate">
      <div className="gate-card gate-wide stack">
        <h1>{say('unlock.damagedTitle')}</h1>
        <Notice title={say('unlock.damagedBody')} strong>
          <p>{say('unlock.damagedNext')}</p>
        </Notice>
        {info !== undefined && (
          <p>
            <span className="muted">{say('unlock.folder')}</span>
            <br />
            <span className="code selectable">{info.dataFolder}</span>
          </p>
        )}
      </div>
    </main>
  );
}
