import type { FieldDescription } from '#shared/records/describe';
import { Citation } from '#shared/schema/record';
import { InlineFold } from '../../ui/inline-fold';
import { useSay } from '../../program/translation';
import { placeIn } from '../desk/field-props';
import { LocalTextEditor } from '../texts/local-text-editor';
import { TextEditor } from '../texts/text-editor';
import { CitedRow } from '../candidates/cited-row';

const locatorField: FieldDescription = {
  name: 'locator',
  group: 'citation',
  required: false,
  holds: { type: 'text' },
};
const quotationField: FieldDescription = {
  name: 'quotation',
  group: 'citation',
  required: false,
  holds: { type: 'local-text', isLong: true },
};

type CitationRowProps = {
  readonly citation: Citation;
  readonly place: string;
  readonly onChange: (citation: Citation) => void;
  readonly onRemove: () => void;
};

/** One cited source: where in it something stands, and its words. */
export function CitationRow({ citation, place, onChange, onRemove }: CitationRowProps) {
  const say = useSay();
  const { source, locator, quotation } = citation;
  const set = (field: 'locator' | 'quotation', value: unknown): void => {
    const changed = Citation.safeParse({ ...citation, [field]: value });
    if (changed.success) onChange(changed.data);
  };
  return (
    <CitedRow
      to={{ kind: 'source', id: source }}
      where={
        <TextEditor
          field={locatorField}
          label={say('picker.locator')}
          place={placeIn(place, 'locator')}
          value={locator}
          onChange={(value) => {
            set('locator', value);
          }}
        />
      }
      onRemove={onRemove}
    >
      <InlineFold title={say('picker.quotation')} startsOpen={quotation !== undefined}>
        <LocalTextEditor
          field={quotationField}
          label={say('picker.quotation')}
          isLabelHidden
          place={placeIn(place, 'quotation')}
          value={quotation}
          onChange={(value) => {
            set('quotation', value);
          }}
        />
      </InlineFold>
    </CitedRow>
  );
}
