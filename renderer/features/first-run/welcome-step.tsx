import { FolderLock, KeyRound, LockKeyhole, WifiOff } from 'lucide-react';
import type { ReactNode } from 'react';
import type { AppInfo } from '#shared/contract/schemas';
import { useSay } from '../../program/translation';
import { Button } from '../../ui/button';
import { StepCard } from '../../program/step-card';

type WelcomeStepProps = {
  readonly info: AppInfo | undefined;
  readonly onNext: () => void;
  readonly onRestore: () => void;
};

/** What this is, where the data will lie, and what a lost passphrase means. */
export function WelcomeStep({ info, onNext, onRestore }: WelcomeStepProps) {
  const say = useSay();
  return (
    <StepCard step={1} title={say('firstRun.welcome.title')} lead={say('firstRun.welcome.lead')}>
      <ul className="promises">
        <Promised
          icon={<LockKeyhole size={18} aria-hidden />}
          title={say('firstRun.welcome.encrypted')}
          more={say('firstRun.welcome.encryptedMore')}
        />
        <Promised
          icon={<WifiOff size={18} aria-hidden />}
          title={say('firstRun.welcome.offline')}
          more={say('firstRun.welcome.offlineMore')}
        />
        <Promised
          icon={<FolderLock size={18} aria-hidden />}
          title={say('firstRun.welcome.here')}
          more={say('firstRun.welcome.hereMore')}
        >
          {info !== undefined && <p className="code selectable">{info.dataFolder}</p>}
        </Promised>
        <Promised
          icon={<KeyRound size={18} aria-hidden />}
          title={say('firstRun.welcome.lost')}
          more={say('firstRun.welcome.lostMore')}
        />
      </ul>
      <div className="row row-end">
        <Button onPress={onRestore}>{say('firstRun.welcome.restore')}</Button>
        <Button look="primary" onPress={onNext}>
          {say('firstRun.welcome.start')}
        </Button>
      </div>
    </StepCard>
  );
}

type PromisedProps = {
  readonly icon: ReactNode;
  readonly title: string;
  readonly more: string;
  readonly children?: ReactNode;
};

function Promised({ icon, title, more, children }: PromisedProps) {
  return (
    <li className="promise">
      {icon}
      <div>
        <h2 className="promise-title">{title}</h2>
        <p className="muted">{more}</p>
        {children}
      </div>
    </li>
  );
}
