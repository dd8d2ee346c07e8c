import { CircleAlert } from 'lucide-react';
import { classes } from '../classes';

/** What may stand under a field. */
export type FieldNotesProps = {
  /** One line of help. */
  readonly hint?: string | undefined;
  /** How what was typed is understood; read out when it changes. */
  readonly reading?: string | undefined;
  /** What looks wrong and stops nothing. */
  readonly advice?: string | undefined;
  /**
   * Keeps a line free for the reading, so that nothing moves while somebody types. `false` keeps none, but is ready to
   * read one out.
   */
  readonly room?: boolean | undefined;
};

export function hasNotes({ hint, reading, advice, room }: FieldNotesProps): boolean {
  return room !== undefined || hint !== undefined || reading !== undefined || advice !== undefined;
}

/** The lines under a field, in the order in which they matter to the one who types. */
export function FieldNotes({ hint, reading, advice, room }: FieldNotesProps) {
  return (
    <>
      {(room !== undefined || reading !== undefined) && (
        <span className={classes('field-reading', room === true && 'field-room')} aria-live="polite">
          {reading}
        </span>
      )}
      {advice !== undefined && (
        <span className="field-advice">
          <CircleAlert size={14} aria-hidden />
          <span>{advice}</span>
        </span>
      )}
      {hint !== undefined && <span className="field-hint">{hint}</span>}
    </>
  );
}
