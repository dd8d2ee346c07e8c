import type { ReactNode } from 'react';
import type { AppInfo } from '#shared/contract/schemas';
import type { MessageKey } from '#shared/i18n/messages';
import { useSay } from '../../foundation/translation';
import { Notice } from '../../ui/notice';

/** What somebody who distrusts programs wants to know of this one. */
export function Safety({ info }: { readonly info: AppInfo | undefined }) {
  const say = useSay();
  return (
    <section className="panel panel-body stack" aria-labelledby="safety-heading">
      <h2 id="safety-heading">{say('settings.safety')}</h2>
      {info?.binary === 'development' && <Notice title={say('settings.development')} strong still />}
      <dl className="facts selectable">
        <Fact name="settings.folder" more="settings.folderMore">
          {info !== undefined && <span className="code">{info.dataFolder}</span>}
        </Fact>
        <Fact name="settings.network">{say('settings.networkNone')}</Fact>
        <Fact name="settings.encryption">{say('settings.encryptionMore')}</Fact>
        <Fact name="settings.screenLock">{info !== undefined && say(`settings.screenLock-${info.screenLock}`)}</Fact>
        <Fact name="settings.open">{say('settings.openMore')}</Fact>
        <Fact name="settings.version">{info?.version}</Fact>
        <Fact name="settings.runtime">{info?.electron}</Fact>
      </dl>
    </section>
  );
}

type FactProps = { readonly name: MessageKey; readonly more?: MessageKey; readonly children: ReactNode };

function Fact({ name, more, children }: FactProps) {
  const say = useSay();
  return (
    <>
      <dt>{say(name)}</dt>
      <dd>
        {children}
        {more !== undefined && <div className="muted small">{say(more)}</div>}
      </dd>
    </>
  );
}
