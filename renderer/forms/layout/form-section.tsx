import { type ComponentType, useId } from 'react';
import type { FieldDescription } from '#shared/records/describe';
import { FieldGrid, type OnField } from '../fields/field-grid';
import type { FieldProps } from '../desk/field-props';
import { useSay } from '../../program/translation';
import type { SectionForm } from '#shared/schema/form';
import { placeFields } from '../desk/placed-fields';

type FormSectionProps = {
  readonly section: SectionForm;
  readonly fields: readonly FieldDescription[];
  readonly record: Readonly<Record<string, unknown>>;
  readonly place: string;
  readonly onSet: OnField;
  readonly Field: ComponentType<FieldProps>;
};

/** Fields that belong together, under their heading. */
export function FormSection({ section, fields, record, place, onSet, Field }: FormSectionProps) {
  const say = useSay();
  const titleId = useId();
  const title = say(`form.section.${section.title}`);
  const placed = placeFields({ fields, form: section, owner: record });
  if (placed.shown.length === 0) {
    return (
      <section className="form-section" aria-label={title}>
        <FieldGrid placed={placed} title={title} owner={record} place={place} onField={onSet} Field={Field} />
      </section>
    );
  }
  return (
    <section className="form-section" aria-labelledby={titleId}>
      <h2 className="form-section-title" id={titleId}>
        {title}
      </h2>
      <FieldGrid placed={placed} owner={record} place={place} onField={onSet} Field={Field} />
    </section>
  );
}
