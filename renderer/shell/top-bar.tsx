import {
  ArrowLeft,
  CircleHelp,
  FileInput,
  FileOutput,
  House,
  LockKeyhole,
  PanelLeft,
  Scale,
  Settings,
  ShieldCheck,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { useSay } from '../program/translation';
import { Button } from '../ui/button';

type TopBarProps = {
  readonly isListShown: boolean;
  readonly onToggleList: () => void;
  /** Absent where nothing lies behind. */
  readonly onBack: (() => void) | undefined;
  readonly onHome: () => void;
  readonly onRegisters: () => void;
  readonly onImport: () => void;
  readonly onExport: () => void;
  readonly onSafety: () => void;
  readonly onSettings: () => void;
  /** Hearing mode: to begin it, or to end it and to see how long it lasts. */
  readonly hearing: ReactNode;
  readonly onHelp: () => void;
  readonly onLock: () => void;
};

/** What is always at hand; the lock last and largest. */
export function TopBar({ isListShown, hearing, ...on }: TopBarProps) {
  const say = useSay();
  return (
    <header className="top-bar" data-pane>
      <Button
        look="quiet"
        aria-label={say(isListShown ? 'frame.hideList' : 'frame.showList')}
        aria-expanded={isListShown}
        icon={<PanelLeft size={17} aria-hidden />}
        onPress={on.onToggleList}
      />
      <Button
        look="quiet"
        aria-label={say('frame.back')}
        aria-keyshortcuts="Alt+ArrowLeft"
        icon={<ArrowLeft size={17} aria-hidden />}
        isDisabled={on.onBack === undefined}
        {...(on.onBack !== undefined && { onPress: on.onBack })}
      />
      <Button
        look="quiet"
        aria-label={say('frame.home')}
        icon={<House size={17} aria-hidden className="top-bar-house" />}
        onPress={on.onHome}
      >
        <span className="top-bar-name">{say('app.name')}</span>
      </Button>
      <nav className="top-bar-tools" aria-label={say('frame.tools')}>
        <Button look="quiet" icon={<Scale size={16} aria-hidden />} onPress={on.onRegisters}>
          <span className="top-bar-word">{say('frame.registers')}</span>
        </Button>
        <Button look="quiet" icon={<FileInput size={16} aria-hidden />} onPress={on.onImport}>
          <span className="top-bar-word">{say('frame.import')}</span>
        </Button>
        <Button look="quiet" icon={<FileOutput size={16} aria-hidden />} onPress={on.onExport}>
          <span className="top-bar-word">{say('frame.export')}</span>
        </Button>
        <Button look="quiet" icon={<ShieldCheck size={16} aria-hidden />} onPress={on.onSafety}>
          <span className="top-bar-word">{say('frame.safety')}</span>
        </Button>
        <Button look="quiet" icon={<Settings size={16} aria-hidden />} onPress={on.onSettings}>
          <span className="top-bar-word">{say('frame.settings')}</span>
        </Button>
        {hearing}
        <Button
          look="quiet"
          aria-label={say('frame.help')}
          icon={<CircleHelp size={16} aria-hidden />}
          onPress={on.onHelp}
        />
        <Button
          icon={<LockKeyhole size={16} aria-hidden />}
          onPress={on.onLock}
          aria-keyshortcuts="Control+L Control+Shift+L"
        >
          {say('frame.lock')}
        </Button>
      </nav>
    </header>
  );
}
