import { useId } from 'react';
import { nameStatus } from '#shared/records/consent';
import { fieldsOf } from '#shared/schema/walk-schema';
import { partyIn } from '../../records/party-in';
import { fieldInWords } from '../../records/record-title';
import { useTranslator } from '../../program/translation';
import { ConsentLine } from './consent-line';
import { consentChange, consentRows } from './consent-rows';
import { fieldElementId } from '../desk/field-props';
import { useFormRecord } from '../desk/form-notes';
import { GroupHeading } from '../desk/group-heading';
import { innerFields, isWholeItem, type NestedProps } from './nested-props';
import { useLooseItems } from './use-loose-items';

/** Who may learn what of a person: a row for every circle of readers, with what documents make of it. */
export function ConsentsEditor({ field, value, onChange, place, help, advice, Field }: NestedProps) {
  const translator = useTranslator();
  const { say } = translator;
  const labelId = useId();
  const record = useFormRecord();
  const { items, change } = useLooseItems({
    stored: value,
    place,
    isWhole: (item) => isWholeItem(field, item),
    onChange,
  });
  const party = partyIn({ ...fieldsOf(record), consents: value });
  const told = party === undefined ? [] : nameStatus(party).audiences;
  return (
    <div className="list-editor" role="group" aria-labelledby={labelId} id={fieldElementId(place)} tabIndex={-1}>
      <GroupHeading id={labelId} label={fieldInWords(field, translator)} help={help} advice={advice} />
      <table className="table consents" aria-label={say('consent.table')}>
        <thead>
          <tr>
            <th scope="col">{say('field.party-consents.audience')}</th>
            <th scope="col">{say('field.party-consents.maySubmit')}</th>
            <th scope="col">{say('field.party-consents.mayInformAuthorities')}</th>
            <th scope="col">{say('field.party-consents.nameAs')}</th>
            <th scope="col">{say('consent.toldHeading')}</th>
          </tr>
        </thead>
        {consentRows(items).map((row, index, rows) => (
          <ConsentLine
            key={`${row.audience} ${rows.slice(0, index).filter(({ audience }) => audience === row.audience).length}`}
            row={row}
            item={row.at === undefined ? undefined : items[row.at]}
            fields={innerFields(field)}
            place={place}
            told={told.find(({ audience }) => audience === row.audience)?.told}
            onField={(name, changed) => {
              change(consentChange(row, items, name, changed));
            }}
            onType={(path, typed) => {
              if (row.at !== undefined) change({ do: 'type', at: row.at, path, value: typed });
            }}
            Field={Field}
          />
        ))}
      </table>
    </div>
  );
}
