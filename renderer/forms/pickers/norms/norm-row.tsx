import type { FieldDescription } from '#shared/records/describe';
import type { PartialDate } from '#shared/values/dates/partial-date';
import type { NormCitation } from '#shared/schema/record';
import { useSay } from '../../../program/translation';
import { placeIn } from '../../desk/field-props';
import { TextEditor } from '../../texts/text-editor';
import { CitedRow } from '../../candidates/cited-row';
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
  const say = useSay();
  const { norm, part, paragraph } = citation;
  const set = (next: { readonly part: unknown; readonly paragraph: unknown }): void => {
    onChange({
      norm,
      ...(typeof next.part === 'string' ? { part: next.part } : {}),
      ...(typeof next.paragraph === 'string' ? { paragraph: next.paragraph } : {}),
    });
  };
  return (
    <CitedRow
      to={{ kind: 'norm', id: norm }}
      where={
        <>
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
        </>
      }
      onRemove={onRemove}
    >
      <NormWording norm={norm} date={date} />
    </CitedRow>
  );
}
