import { ChevronRight } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { Button } from 'react-aria-components';

type InlineFoldProps = {
  readonly title: string;
  /** Stands beside the title, also while it is folded. */
  readonly note?: string | undefined;
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
};

/** A quiet line that opens what stands below it, inside a field: no heading, no frame. */
export function InlineFold({ title, note, startsOpen = false, children }: InlineFoldProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(startsOpen);
  return (
    <div className="inline-fold">
      <Button
        className="inline-fold-button"
        aria-expanded={isOpen}
        aria-controls={id}
        onPress={() => {
          setOpen(!isOpen);
        }}
      >
        <ChevronRight size={14} aria-hidden />
        <span>{title}</span>
        {note !== undefined && <span className="lookup-note">{note}</span>}
      </Button>
      <div id={id} hidden={!isOpen} className="inline-fold-inner">
        {isOpen && children}
      </div>
    </div>
  );
}
