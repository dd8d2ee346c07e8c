import type { ReactNode } from 'react';
import { Checkbox } from '../../../ui/fields/checkbox';

type BackedUpLineProps = {
  readonly label: string;
  readonly notes?: readonly string[];
  /** What there is of it here; absent where that is not told. */
  readonly here: ReactNode;
  readonly changed?: string;
  readonly records: number;
  /** Where it can be chosen that it comes back. */
  readonly choosing?: { readonly isChosen: boolean; readonly onChoose: (isChosen: boolean) => void } | undefined;
};

/** One thing that is in a backup. */
export function BackedUpLine({ label, notes = [], here, changed = '', records, choosing }: BackedUpLineProps) {
  return (
    <tr>
      <td>
        {choosing === undefined ? (
          label
        ) : (
          <Checkbox label={label} isSelected={choosing.isChosen} onChange={choosing.onChoose} />
        )}
        {notes.map((note) => (
          <div key={note} className="small">
            {note}
          </div>
        ))}
      </td>
      {here !== undefined && <td className="backed-up-here">{here}</td>}
      <td className="numbers backed-up-day">{changed}</td>
      <td className="cell-number">{records}</td>
    </tr>
  );
}
