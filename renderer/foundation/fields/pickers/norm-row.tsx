import { X } from 'lucide-react';
import type { FieldDescription } from '#shared/model/describe';
import type { PartialDate } from '#shared/model/partial-date';
import type { NormCitation } from '#shared/model/record';
import { Button } from '../../../ui/button';
import { recordTitle } from '../../records/record-title';
import { ReferenceLink } from '../../records/reference-link';
import { useRecordScope } from '../../records/record-scope';
import { useTranslator } from '../../translation';
import { placeIn } from '../field-props';
import { TextEditor } from '../text-editor';
import { NormWording } from './norm-wording';

const partField: FieldDescription = line('part');
const paragraphField: FieldDescription = line('paragraph');

function line(name: string): FieldDescription {
  return { name, group: 'norm-citation', required: false, holds: { type: 'text' } };
}

type NormRowProps = {
  readonly citation: NormCitation;
  readonly place: string;
  readonly date: PartialDate | undefined;
  readonly onChange: (citation: NormCitation) => void;
  readonly onRemove: () => void;
};

/** One cited norm: its article, the part and paragraph that are meant, and its wording. */
export function NormRow({ citation, place, date, onChange, onRemove }: NormRowProps) {
  const translator = useTranslator();
  const { say } = translator;
  const { find } = useRecordScope();
  const { norm, part, paragraph } = citation;
  const found = find({ kind: 'norm', id: norm });
  const name = found === undefined ? norm : recordTitle('norm', found.record, translator);
  const set = (next: { readonly part: unknown; readonly paragraph: unknown }): void => {
    onChange({
      norm,
      ...(typeof next.part === 'string' ? { part: next.part } : {}),
      ...(typeof next.paragraph === 'string' ? { paragraph: next.paragraph } : {}),
    });
  };
  return (
    <li className="cited" aria-label={name}>
      <div className="cited-line">
        <span className="cited-name">
          <ReferenceLink to={{ kind: 'norm', id: norm }} />
        </span>
        <div className="cited-short">
          <TextEditor
            field={partField}
            label={say('picker.part')}
            place={placeIn(place, 'part')}
            value={part}
            onChange={(value) => {
              set({ part: value, paragraph });
            }}
          />
          <TextEditor
            field={paragraphField}
            label={say('picker.paragraph')}
            place={placeIn(place, 'paragraph')}
            value={paragraph}
            onChange={(value) => {
              set({ part, paragraph: value });
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
      <NormWording norm={norm} date={date} />
    </li>
  );
}
