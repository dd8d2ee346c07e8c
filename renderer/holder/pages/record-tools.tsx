import { BookOpen, ChevronLeft, ChevronRight, Copy, History, Pencil, Trash2 } from 'lucide-react';
import { useSay } from '../../program/translation';
import { Button } from '../../ui/button';
import type { RecordWays } from './use-record-ways';

/** Something that is on or off, and the way to change that. */
export type Switch = { readonly isOn: boolean; readonly set: (isOn: boolean) => void };

type RecordToolsProps = {
  readonly isEmpty: boolean;
  readonly history: Switch;
  /** Whether the record is read or typed, where it can be both. */
  readonly reading: Switch | undefined;
  readonly onDuplicate: () => void;
  readonly onDelete: () => void;
};

/** What can be done with a record. */
export function RecordTools({ isEmpty, history, reading, onDuplicate, onDelete }: RecordToolsProps) {
  const say = useSay();
  return (
    <div className="row record-tools">
      {reading !== undefined && <ReadingButton reading={reading} />}
      <Button small icon={<Copy size={14} aria-hidden />} isDisabled={isEmpty} onPress={onDuplicate}>
        {say('holder.duplicate')}
      </Button>
      <Button
        small
        icon={<History size={14} aria-hidden />}
        aria-expanded={history.isOn}
        onPress={() => {
          history.set(!history.isOn);
        }}
      >
        {say('session.history')}
      </Button>
      <Button small icon={<Trash2 size={14} aria-hidden />} onPress={onDelete}>
        {say('holder.delete')}
      </Button>
    </div>
  );
}

function ReadingButton({ reading }: { readonly reading: Switch }) {
  const say = useSay();
  const Icon = reading.isOn ? Pencil : BookOpen;
  return (
    <Button
      small
      icon={<Icon size={14} aria-hidden />}
      onPress={() => {
        reading.set(!reading.isOn);
      }}
    >
      {say(reading.isOn ? 'holder.edit' : 'holder.read')}
    </Button>
  );
}

/** The ways to the records before and after. */
export function RecordSteps({ ways }: { readonly ways: Pick<RecordWays, 'previous' | 'next'> }) {
  return (
    <div className="row record-steps">
      <Step name="previous" go={ways.previous} />
      <Step name="next" go={ways.next} />
    </div>
  );
}

function Step({ name, go }: { readonly name: 'previous' | 'next'; readonly go: (() => void) | undefined }) {
  const say = useSay();
  const Icon = name === 'previous' ? ChevronLeft : ChevronRight;
  return (
    <Button
      look="quiet"
      small
      aria-label={say(name === 'previous' ? 'holder.previous' : 'holder.next')}
      aria-keyshortcuts={name === 'previous' ? 'Control+PageUp' : 'Control+PageDown'}
      icon={<Icon size={16} aria-hidden />}
      isDisabled={go === undefined}
      onPress={() => {
        go?.();
      }}
    />
  );
}
