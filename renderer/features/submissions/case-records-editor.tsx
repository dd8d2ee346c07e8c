import { useEffect, useState } from 'react';
import type { HolderState } from '#shared/contract/holder';
import type { KindName } from '#shared/kinds/index';
import { collectionNames } from '#shared/records/case-book';
import { collectionKinds } from '#shared/records/lists';
import type { Result } from '#shared/result';
import { AnyReference, BookId } from '#shared/schema/ids';
import { fieldElementId, type FieldProps } from '../../forms/desk/field-props';
import { FailureNotice } from '../../program/failure-notice';
import { useProgram } from '../../program/program';
import { useTranslator } from '../../program/translation';
import { fieldInWords, recordTitle } from '../../records/record-title';
import { CheckboxGroup } from '../../ui/fields/checkbox-group';
import { SegmentsField } from '../../ui/fields/segments-field';
import { Progress } from '../../ui/progress';

/** Whether the whole case is told or some of its records, and which. */
export function CaseRecordsEditor({ book, ...props }: FieldProps & { readonly book: unknown }) {
  const translator = useTranslator();
  const { field, value, onChange, place } = props;
  const { say } = translator;
  return (
    <div className="case-records">
      <SegmentsField
        id={fieldElementId(place)}
        label={fieldInWords(field, translator)}
        options={[
          { value: 'all', label: say('submission.wholeCase') },
          { value: 'some', label: say('submission.someRecords') },
        ]}
        value={value === undefined ? 'all' : 'some'}
        onChange={(chosen) => {
          onChange(chosen === 'all' ? undefined : []);
        }}
      />
      {value !== undefined && typeof book === 'string' && book !== '' && (
        <ChosenRecords book={BookId.parse(book)} value={value} place={place} onChange={onChange} />
      )}
    </div>
  );
}

type ChosenProps = Pick<FieldProps, 'value' | 'onChange' | 'place'> & { readonly book: BookId };

function ChosenRecords({ book, value, place, onChange }: ChosenProps) {
  const translator = useTranslator();
  const read = useBook(book);
  const chosen = (Array.isArray(value) ? value : []).flatMap((each) => AnyReference.safeParse(each).data ?? []);
  if (read === undefined) return <Progress label={translator.say('app.loading')} />;
  if (!read.ok) return <FailureNotice failure={read.failure} />;
  const { lists } = read.value;
  const known = collectionNames.filter((name) => Object.keys(lists[name] ?? {}).length > 0);
  const setKind = (kind: KindName, ids: readonly string[]): void => {
    onChange([...chosen.filter((each) => each.kind !== kind), ...ids.map((id) => ({ kind, id }))]);
  };
  return (
    <div className="case-records-kinds">
      {known.map((name) => {
        const kind = collectionKinds[name];
        return (
          <CheckboxGroup
            key={name}
            id={fieldElementId(`${place}/${name}`)}
            label={translator.say(`kind.${kind}.many`)}
            options={Object.entries(lists[name] ?? {}).map(([id, record]) => ({
              value: id,
              label: recordTitle(kind, record, translator),
            }))}
            values={chosen.flatMap((each) => (each.kind === kind ? [each.id] : []))}
            onChange={(ids) => {
              setKind(kind, ids);
            }}
          />
        );
      })}
    </div>
  );
}

/** A case book as it stands on the disk; nothing until it was read. */
function useBook(id: BookId): Result<HolderState> | undefined {
  const { vault } = useProgram();
  const [read, setRead] = useState<{ readonly id: BookId; readonly state: Result<HolderState> }>();
  useEffect(() => {
    let isCurrent = true;
    void vault.open(id).then((state) => {
      if (isCurrent) setRead({ id, state });
    });
    return () => {
      isCurrent = false;
    };
  }, [vault, id]);
  return read?.id === id ? read.state : undefined;
}
