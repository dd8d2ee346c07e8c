import {
  ArrowLeft,
  ArrowLeftRight,
  CircleHelp,
  FileInput,
  FileOutput,
  House,
  LockKeyhole,
  PanelLeft,
  Scale,
  Settings,
  ShieldCheck,
  Users,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { useSay } from '../program/translation';
import { Button } from '../ui/button';
import type { Trail } from './way/use-trail';

/** The pages that are always at hand. */
const tools = [
  { at: 'registers', Icon: Scale },
  { at: 'exchange', Icon: ArrowLeftRight },
  { at: 'teams', Icon: Users },
  { at: 'import', Icon: FileInput },
  { at: 'export', Icon: FileOutput },
  { at: 'safety', Icon: ShieldCheck },
  { at: 'settings', Icon: Settings },
] as const;

type TopBarProps = {
  readonly trail: Trail;
  readonly isListShown: boolean;
  readonly onToggleList: () => void;
  /** Hearing mode: to begin it, or to end it and to see how long it lasts. */
  readonly hearing: ReactNode;
  /** What is amiss with a tool, in words. */
  readonly amiss: Partial<Readonly<Record<(typeof tools)[number]['at'], string | undefined>>>;
  readonly onHelp: () => void;
  readonly onLock: () => void;
};

/** What is always at hand; the lock last and largest. */
export function TopBar({ trail, isListShown, hearing, amiss, ...on }: TopBarProps) {
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
      <WayButtons trail={trail} />
      <nav className="top-bar-tools" aria-label={say('frame.tools')}>
        {tools.map(({ at, Icon }) => (
          <Button
            key={at}
            look="quiet"
            icon={<Icon size={16} aria-hidden />}
            onPress={() => {
              trail.go({ at });
            }}
          >
            <span className="top-bar-word">{say(`frame.${at}`)}</span>
            {amiss[at] !== undefined && (
              <span className="top-bar-amiss" title={amiss[at]}>
                <span className="visually-hidden">{amiss[at]}</span>
              </span>
            )}
          </Button>
        ))}
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

/** Back, and to the beginning. */
function WayButtons({ trail: { back, go } }: Pick<TopBarProps, 'trail'>) {
  const say = useSay();
  return (
    <>
      <Button
        look="quiet"
        aria-label={say('frame.back')}
        aria-keyshortcuts="Alt+ArrowLeft"
        icon={<ArrowLeft size={17} aria-hidden />}
        isDisabled={back === undefined}
        {...(back !== undefined && { onPress: back })}
      />
      <Button
        look="quiet"
        aria-label={say('frame.home')}
        icon={<House size={17} aria-hidden className="top-bar-house" />}
        onPress={() => {
          go({ at: 'start' });
        }}
      >
        <span className="top-bar-name">{say('app.name')}</span>
      </Button>
    </>
  );
}
