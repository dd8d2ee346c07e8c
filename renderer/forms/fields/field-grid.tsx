import { type ComponentType, memo } from 'react';
import { sameValue } from '#shared/schema/same-value';
import type { FieldDescription } from '#shared/records/describe';
import { isEmpty } from './loose-items';
import type { PlacedField, PlacedFields } from '../desk/placed-fields';
import type { Width } from '#shared/schema/form';
import { useTranslator } from '../../program/translation';
import { helpInWords } from '../desk/field-help';
import { type FieldProps, placeIn } from '../desk/field-props';
import { useAdvice, useIsLedTo } from '../desk/form-notes';
import { MoreFields } from './more-fields';
import { useStable } from '../desk/use-stable';

export type OnField = (name: string, value: unknown) => void;

type FieldGridProps = {
  readonly placed: PlacedFields;
  /** Names what is folded, where nothing else of its section is in sight. */
  readonly title?: string;
  readonly owner: Readonly<Record<string, unknown>>;
  readonly place: string;
  readonly onField: OnField;
  /** The dispatcher that draws any field. */
  readonly Field: ComponentType<FieldProps>;
};

/** Fields of a record, or of something inside it, in rows as wide as there is room. */
export function FieldGrid({ placed, title, owner, place, onField, Field }: FieldGridProps) {
  const onFieldStable = useStable(onField);
  const isLedTo = useIsLedTo();
  const { shown, folded } = placed;
  const cells = (fields: readonly PlacedField[]) =>
    fields.map(({ field, width }) => (
      <FieldCell
        key={field.name}
        field={field}
        width={width}
        value={owner[field.name]}
        place={placeIn(place, field.name)}
        onField={onFieldStable}
        Field={Field}
      />
    ));
  const mustOpen = folded.some(({ field: { name } }) => !isEmpty(owner[name]) || isLedTo(placeIn(place, name)));
  return (
    <>
      {shown.length > 0 && <div className="field-grid">{cells(shown)}</div>}
      {folded.length > 0 && (
        <MoreFields title={title} fields={folded.map(({ field }) => field)} mustOpen={mustOpen}>
          <div className="field-grid">{cells(folded)}</div>
        </MoreFields>
      )}
    </>
  );
}

type CellProps = {
  readonly field: FieldDescription;
  readonly width: Width;
  readonly value: unknown;
  readonly place: string;
  readonly onField: OnField;
  readonly Field: ComponentType<FieldProps>;
};

function FieldCell({ field, width, value, place, onField, Field }: CellProps) {
  const translator = useTranslator();
  const onChange = useStable((changed: unknown) => {
    onField(field.name, changed);
  });
  return (
    <div className={`field-cell field-${width}`}>
      <StillField
        field={field}
        value={value}
        place={place}
        onChange={onChange}
        help={helpInWords(field, translator)}
        advice={useAdvice(place)}
        Field={Field}
      />
    </div>
  );
}

/** Drawn again only when something of its own has changed: a key in one field leaves the others as they are. */
const StillField = memo(({ Field, ...props }: FieldProps & Pick<CellProps, 'Field'>) => <Field {...props} />, isSame);

function isSame(
  { value, ...one }: FieldProps & Pick<CellProps, 'Field'>,
  { value: otherValue, ...other }: FieldProps & Pick<CellProps, 'Field'>,
): boolean {
  return (
    one.field === other.field &&
    one.place === other.place &&
    one.onChange === other.onChange &&
    one.help === other.help &&
    one.advice === other.advice &&
    one.Field === other.Field &&
    sameValue(value, otherValue)
  );
}
