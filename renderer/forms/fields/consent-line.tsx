import { ChevronRight } from 'lucide-react';
import { type ComponentType, useState } from 'react';
import type { NameTold } from '#shared/records/consent';
import { type FieldDescription, lacks } from '#shared/records/describe';
import { fieldsOf } from '#shared/schema/walk-schema';
import { Button } from '../../ui/button';
import { CellSelect } from '../../ui/fields/cell-select';
import { FormDeskProvider, useFormDesk } from '../desk/form-desk';
import { half, when } from '#shared/schema/form';
import { placeFields } from '../desk/placed-fields';
import { choiceInWords, fieldInWords } from '../../records/record-title';
import { useTranslator } from '../../program/translation';
import { choiceOptions } from '../values/choice-options';
import type { ConsentRow } from './consent-rows';
import { FieldGrid, type OnField } from './field-grid';
import { type FieldProps, fieldElementId, placeIn } from '../desk/field-props';
import type { LooseItem } from './loose-items';
import { itemDesk } from './use-loose-items';

const cells = ['maySubmit', 'mayInformAuthorities', 'nameAs'] as const;

/** What stands below a row: by what paper the consent is known. */
const below = {
  fields: [
    when('nameAs', ['pseudonym'], half('pseudonym')),
    'obtainedOn',
    half('obtainedFrom'),
    half('obtainedHow'),
    'paper',
  ],
};

type ConsentLineProps = {
  readonly row: ConsentRow;
  readonly item: LooseItem | undefined;
  readonly fields: readonly FieldDescription[];
  readonly place: string;
  readonly told: NameTold | undefined;
  readonly onField: OnField;
  readonly onType: (path: string, value: unknown) => void;
  readonly Field: ComponentType<FieldProps>;
};

/** The consent for one circle of readers. */
export function ConsentLine({ row, item, fields, place, told, onField, onType, Field }: ConsentLineProps) {
  const translator = useTranslator();
  const { say } = translator;
  const desk = useFormDesk();
  const [isOpen, setOpen] = useState(false);
  const value = fieldsOf(item?.value);
  const itemPlace = placeIn(place, row.at ?? row.audience);
  const audience = choiceInWords('party-consents-audience', row.audience, translator);
  const missing = item === undefined ? [] : lacks(fields, item.value).map((field) => fieldInWords(field, translator));
  const hasMore = Object.keys(value).some((name) => name !== 'audience' && !cells.some((cell) => cell === name));
  const isShown = isOpen || value['nameAs'] === 'pseudonym';
  return (
    <tbody>
      <tr>
        <th scope="row">
          <Button
            look="quiet"
            small
            aria-expanded={isShown}
            aria-label={say('consent.moreFor', { audience })}
            icon={<ChevronRight size={15} aria-hidden className={isShown ? 'turned' : undefined} />}
            onPress={() => {
              setOpen(!isShown);
            }}
          >
            {audience}
            {hasMore && !isShown && <span className="muted"> …</span>}
          </Button>
        </th>
        {cells.map((name) => {
          const field = fields.find((each) => each.name === name);
          if (field === undefined) return null;
          const what = fieldInWords(field, translator);
          const chosen = value[name];
          return (
            <td key={name} data-head={what}>
              <CellSelect
                id={fieldElementId(placeIn(itemPlace, name))}
                label={say('consent.cell', { what, audience })}
                options={[{ value: '', label: say('app.notStated') }, ...choiceOptions(field, translator)]}
                value={typeof chosen === 'string' ? chosen : ''}
                onChange={(next) => {
                  onField(name, next === '' ? undefined : next);
                }}
              />
            </td>
          );
        })}
        <td data-head={say('consent.toldHeading')}>{told !== undefined && say(`consent.told.${told}`)}</td>
      </tr>
      {(missing.length > 0 || isShown) && (
        <tr>
          <td colSpan={5} className="consent-more">
            {missing.length > 0 && (
              <p className="item-lacking">{say('form.lacking', { fields: missing.join(', ') })}</p>
            )}
            {isShown && (
              <FormDeskProvider desk={itemDesk(desk, itemPlace, item?.typed ?? {}, onType)}>
                <FieldGrid
                  placed={placeFields({ fields, form: below, owner: value })}
                  owner={value}
                  place={itemPlace}
                  onField={onField}
                  Field={Field}
                />
              </FormDeskProvider>
            )}
          </td>
        </tr>
      )}
    </tbody>
  );
}
