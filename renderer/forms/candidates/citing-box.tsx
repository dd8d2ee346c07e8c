import { Fragment, type ReactNode, type RefObject } from 'react';
import { LookupBox, type LookupBoxProps } from '../../ui/lookup/lookup-box';
import { useSay } from '../../program/translation';
import { type FieldProps, fieldElementId } from '../desk/field-props';
import '../pickers/pickers.css';

export type CitedPlace<Cited> = {
  readonly cited: Cited;
  readonly at: number;
  readonly onChange: (changed: Cited) => void;
  readonly onRemove: () => void;
};

type CitingBoxProps<Cited> = Pick<FieldProps, 'place' | 'help' | 'advice'> &
  Pick<LookupBoxProps, 'reading' | 'leftOver' | 'text' | 'groups' | 'preferred' | 'status'> & {
    readonly label: string;
    readonly inputRef: RefObject<HTMLInputElement | null>;
    /** Stands in the line while nothing is cited. */
    readonly placeholder: string;
    readonly citations: readonly Cited[];
    /** What is cited here: the id of its record. */
    readonly idOf: (cited: Cited) => string;
    readonly onText: (text: string) => void;
    readonly onChoose: (id: string) => void;
    readonly onEnter: () => void;
    readonly onFocus: () => void;
    readonly onChange: (citations: readonly Cited[]) => void;
    readonly row: (place: CitedPlace<Cited>) => ReactNode;
    /** What stands between the line and what is cited. */
    readonly children?: ReactNode;
  };

/** A line to cite by, with all that is cited below it, a row for each. */
export function CitingBox<Cited>(props: CitingBoxProps<Cited>) {
  const { place, label, help, placeholder, citations, idOf, onChange, row, children, ...box } = props;
  const say = useSay();
  const id = fieldElementId(place);
  const removeAt = (at: number): void => {
    onChange(citations.filter((_, index) => index !== at));
    document.getElementById(id)?.focus();
  };
  return (
    <div className="picker" role="group" aria-label={label}>
      <LookupBox
        {...box}
        id={id}
        label={label}
        hint={help}
        placeholder={citations.length === 0 ? placeholder : undefined}
        onBackspace={() => {
          if (citations.length > 0) removeAt(citations.length - 1);
        }}
        listLabel={say('picker.options', { field: label })}
      />
      {children}
      {citations.length > 0 && (
        <ul className="cited-list" aria-label={say('picker.chosen', { field: label })}>
          {citations.map((cited, at) => (
            <Fragment key={`${idOf(cited)} ${at}`}>
              {row({
                cited,
                at,
                onChange: (changed) => {
                  onChange(citations.map((each, index) => (index === at ? changed : each)));
                },
                onRemove: () => {
                  removeAt(at);
                },
              })}
            </Fragment>
          ))}
        </ul>
      )}
    </div>
  );
}
