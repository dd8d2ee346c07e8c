import { FieldNotes } from '../../ui/fields/field-notes';
import type { FieldProps } from './field-props';

type GroupHeadingProps = Pick<FieldProps, 'help' | 'advice'> & { readonly id: string; readonly label: string };

/** The name that stands over several fields, with its help; `id` is what the group is named by. */
export function GroupHeading({ id, label, help, advice }: GroupHeadingProps) {
  return (
    <div className="field-notes">
      <span className="field-label" id={id}>
        {label}
      </span>
      <FieldNotes hint={help} advice={advice} />
    </div>
  );
}
