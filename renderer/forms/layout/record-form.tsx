import { kindOf } from '#shared/kinds/index';
import { describeRecord } from '#shared/records/describe';
import type { ReferenceKind } from '#shared/schema/ids';
import { Field } from '../fields/field';
import { placeIn } from '../desk/field-props';
import { FormNotesProvider } from '../desk/form-notes';
import { knownSection } from '../desk/known-section';
import { FormSection } from './form-section';
import { useAdviceAt } from './use-advice-at';
import { useFocusAt } from './use-focus-at';
import './forms.css';

export type RecordFormProps = {
  readonly kind: ReferenceKind;
  readonly id: string;
  /** As far as it is known: also one that still lacks what its kind must have. */
  readonly record: Readonly<Record<string, unknown>>;
  /** Where the record stands in its holder: `decisions/d1`. */
  readonly place: string;
  readonly onSet: (field: string, value: unknown) => void;
  /** The field, or the way to one below it (`sanctions/0/dueEnd`), that somebody is led to. */
  readonly focusField?: string | undefined;
};

/**
 * The form of a record: its fields in the order of the paper, under headings, and last how it is known. Whatever hides
 * the field that somebody is led to opens.
 */
export function RecordForm({ kind, record, place, onSet, focusField }: RecordFormProps) {
  const fields = describeRecord(kind);
  const focusPlace = focusField === undefined ? undefined : placeIn(place, focusField);
  const adviceAt = useAdviceAt({ kind, record, place });
  useFocusAt(focusPlace, place);
  return (
    <FormNotesProvider notes={{ adviceAt, focusPlace, record }}>
      <div className="record-form" key={focusPlace}>
        {[...kindOf(kind).form, knownSection].map((section) => (
          <FormSection
            key={section.title}
            section={section}
            fields={fields}
            record={record}
            place={place}
            onSet={onSet}
            Field={Field}
          />
        ))}
      </div>
    </FormNotesProvider>
  );
}
