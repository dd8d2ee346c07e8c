import { ArrowLeft, BookOpen, ChevronDown, ChevronUp, Pencil, Trash2 } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { registerKinds, type RegisterName } from '#shared/model/registers';
import { recordTitle } from '../../foundation/records/record-title';
import { useTranslator } from '../../foundation/translation';
import { Button } from '../../ui/button';

type EntryHeadProps = {
  readonly register: RegisterName;
  readonly record: unknown;
  readonly isUnfinished: boolean;
  /** Whether the entry is read or changed, where it can be both. */
  readonly reading: { readonly isOn: boolean; readonly set: (isEditing: boolean) => void } | undefined;
  readonly onList: () => void;
  /** Absent at the ends of the register. */
  readonly onPrevious: (() => void) | undefined;
  readonly onNext: (() => void) | undefined;
  readonly onDelete: () => void;
};

/** The name of an entry, and what can be done with it. */
export function EntryHead({ register, record, isUnfinished, reading, ...on }: EntryHeadProps) {
  const translator = useTranslator();
  const { say } = translator;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <header className="entry-head">
      <div className="row entry-tools">
        <Button look="quiet" small icon={<ArrowLeft size={15} aria-hidden />} onPress={on.onList}>
          {say(`register.${register}`)}
        </Button>
        <span className="entry-gap" />
        <Step label={say('registers.previous')} icon={<ChevronUp size={16} aria-hidden />} onPress={on.onPrevious} />
        <Step label={say('registers.next')} icon={<ChevronDown size={16} aria-hidden />} onPress={on.onNext} />
        {reading !== undefined && (
          <Button
            small
            icon={reading.isOn ? <Pencil size={15} aria-hidden /> : <BookOpen size={15} aria-hidden />}
            onPress={() => {
              reading.set(reading.isOn);
            }}
          >
            {say(reading.isOn ? 'registers.edit' : 'registers.read')}
          </Button>
        )}
        <Button small icon={<Trash2 size={15} aria-hidden />} onPress={on.onDelete}>
          {say('registers.delete')}
        </Button>
        <Button small look="primary" onPress={on.onList} aria-keyshortcuts="Control+Enter">
          {say('registers.done')}
        </Button>
      </div>
      <h1 ref={heading} tabIndex={-1} className="page-title">
        {recordTitle(registerKinds[register], record, translator)}
      </h1>
      {isUnfinished && <p className="muted small">{say('registers.unfinished')}</p>}
    </header>
  );
}

type StepProps = {
  readonly label: string;
  readonly icon: ReactNode;
  readonly onPress: (() => void) | undefined;
};

function Step({ label, icon, onPress }: StepProps) {
  return (
    <Button
      look="quiet"
      small
      aria-label={label}
      icon={icon}
      isDisabled={onPress === undefined}
      {...(onPress !== undefined && { onPress })}
    />
  );
}
