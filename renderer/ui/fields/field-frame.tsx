import type { ReactNode } from 'react';
import { type FieldNotesProps, FieldNotes, hasNotes } from './field-notes';

type FieldFrameProps = FieldNotesProps & {
  readonly label: string;
  /** The id that the controls inside are named by. */
  readonly labelId: string;
  readonly children: ReactNode;
  readonly isWide?: boolean;
};

/** A label over several controls that make up one field. */
export function FieldFrame({ label, labelId, children, isWide = true, ...notes }: FieldFrameProps) {
  return (
    <div className={isWide ? 'field field-wide' : 'field'} role="group" aria-labelledby={labelId}>
      <span id={labelId} className="field-label">
        {label}
      </span>
      {children}
      {hasNotes(notes) && (
        <div className="field-notes">
          <FieldNotes {...notes} />
        </div>
      )}
    </div>
  );
}
