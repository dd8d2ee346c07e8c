import { ArrowLeft, BookOpen, ChevronDown, ChevronUp, History, Pencil, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { RegisterName } from '#shared/records/registers';
import { useSay } from '../../program/translation';
import { Button } from '../../ui/button';
import { RegisterHeading } from './register-heading';
import type { Ways } from './ways';

type Switch = { readonly isOn: boolean; readonly set: (isOn: boolean) => void };

type EntryHeadProps = {
  readonly title: string;
  readonly register: RegisterName;
  readonly isUnfinished: boolean;
  readonly takesFocus: boolean;
  /** Whether the entry is read or changed, where it can be both. */
  readonly reading: Switch | undefined;
  /** Absent where nothing has been written yet. */
  readonly history: Switch | undefined;
  readonly ways: Ways;
  readonly onDelete: () => void;
};

/** The name of an entry, and what can be done with it. */
export function EntryHead({
  title,
  register,
  isUnfinished,
  takesFocus,
  reading,
  history,
  ways,
  onDelete,
}: EntryHeadProps) {
  const say = useSay();
  return (
    <header className="entry-head">
      <div className="row entry-tools">
        <Button look="quiet" small icon={<ArrowLeft size={15} aria-hidden />} onPress={ways.leave}>
          {say(`register.${register}`)}
        </Button>
        <span className="entry-gap" />
        <Step
          label={say('registers.previous')}
          keys="Control+PageUp"
          icon={<ChevronUp size={16} aria-hidden />}
          onPress={ways.previous}
        />
        <Step
          label={say('registers.next')}
          keys="Control+PageDown"
          icon={<ChevronDown size={16} aria-hidden />}
          onPress={ways.next}
        />
        {history !== undefined && (
          <Button
            look="quiet"
            small
            aria-expanded={history.isOn}
            icon={<History size={15} aria-hidden />}
            onPress={() => {
              history.set(!history.isOn);
            }}
          >
            {say('session.history')}
          </Button>
        )}
        <Button look="quiet" small icon={<Trash2 size={15} aria-hidden />} onPress={onDelete}>
          {say('registers.delete')}
        </Button>
        {reading !== undefined && (
          <Button
            small
            icon={reading.isOn ? <Pencil size={15} aria-hidden /> : <BookOpen size={15} aria-hidden />}
            onPress={() => {
              reading.set(!reading.isOn);
            }}
          >
            {say(reading.isOn ? 'registers.edit' : 'registers.read')}
          </Button>
        )}
        <Button small look="primary" onPress={ways.done} aria-keyshortcuts="Control+Enter">
          {say('registers.done')}
        </Button>
      </div>
      <RegisterHeading title={title} takesFocus={takesFocus} />
      {isUnfinished && <p className="muted small">{say('registers.unfinished')}</p>}
    </header>
  );
}

type StepProps = {
  readonly label: string;
  readonly keys: string;
  readonly icon: ReactNode;
  readonly onPress: (() => void) | undefined;
};

function Step({ label, keys, icon, onPress }: StepProps) {
  return (
    <Button
      look="quiet"
      small
      aria-label={label}
      aria-keyshortcuts={keys}
      icon={icon}
      isDisabled={onPress === undefined}
      {...(onPress !== undefined && { onPress })}
    />
  );
}
