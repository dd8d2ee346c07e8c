import { X } from 'lucide-react';
import type { FieldDescription } from '#shared/model/describe';
import { Citation } from '#shared/model/record';
import { Button } from '../../../ui/button';
import { InlineFold } from '../../../ui/inline-fold';
import { recordTitle } from '../../records/record-title';
import { ReferenceLink } from '../../records/reference-link';
import { useRecordScope } from '../../records/record-scope';
import { useTranslator } from '../../translation';
import { placeIn } from '../field-props';
import { LocalTextEditor } from '../local-text-editor';
import { TextEditor } from '../text-editor';

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
  holds: { type: 'local-text' },
};

type CitationRowProps = {
  readonly citation: Citation;
  readonly place: string;
  readonly onChange: (citation: Citation) => void;
  readonly onRemove: () => void;
};

/** One cited source: where in it something stands, and its words. */
export function CitationRow({ citation, place, onChange, onRemove }: CitationRowProps) {
  const translator = useTranslator();
  const { say } = translator;
  const { find } = useRecordScope();
  const { source, locator, quotation } = citation;
  const found = find({ kind: 'source', id: source });
  const name = found === undefined ? source : recordTitle('source', found.record, translator);
  const set = (field: 'locator' | 'quotation', value: unknown): void => {
    const changed = Citation.safeParse({ ...citation, [field]: value });
    if (changed.success) onChange(changed.data);
  };
  return (
    <li className="cited" aria-label={name}>
      <div className="cited-line">
        <span className="cited-name">
          <ReferenceLink to={{ kind: 'source', id: source }} />
        </span>
        <div className="cited-short">
          <TextEditor
            field={locatorField}
            label={say('picker.locator')}
            place={placeIn(place, 'locator')}
            value={locator}
            onChange={(value) => {
              set('locator', value);
            }}
          />
        </div>
        <Button
          look="quiet"
          small
          aria-label={say('picker.remove', { name })}
          icon={<X size={14} aria-hidden />}
          onPress={onRemove}
        />
      </div>
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
    </li>
  );
}
