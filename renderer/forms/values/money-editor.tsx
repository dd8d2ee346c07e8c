import { useState } from 'react';
import { moneyInWords } from '#shared/i18n/quantity-words';
import { unitValues } from '#shared/kinds/registers/unit-of-account';
import { Money } from '#shared/values/quantities/quantity';
import { fieldInWords } from '../../records/record-title';
import { useTranslator } from '../../program/translation';
import { type FieldProps, placeIn } from '../desk/field-props';
import { MoneyConverted } from './money-converted';
import { MoneyLine } from './money-line';
import { setField } from '../desk/set-field';
import { useUnits } from './use-units';

/** A sum typed freely, "about 5 mln tenge", and, folded, what it is worth in another currency. */
export function MoneyEditor({ field, value, onChange, place, help, advice }: FieldProps) {
  const translator = useTranslator();
  const { nameOf } = useUnits();
  const stored = Money.safeParse(value);
  const money = stored.success ? stored.data : undefined;
  // Whoever empties the sum to type another has not said anything about what it is worth elsewhere.
  const [lost, setLost] = useState<Money['converted']>();
  const label = fieldInWords(field, translator);
  return (
    <div className="field-with-answers">
      <MoneyLine
        label={label}
        place={place}
        sum={money}
        isRequired={field.required}
        // A unit is worth a sum in a currency; what an old file has otherwise can still be read.
        takesUnits={field.group !== unitValues || money?.unit !== undefined}
        reading={money && moneyInWords(money, translator, nameOf)}
        help={help}
        advice={advice}
        onChange={(sum) => {
          if (sum === undefined) setLost(money?.converted);
          onChange(sum && setField(sum, 'converted', money === undefined ? lost : money.converted));
        }}
      />
      {money !== undefined && (
        <MoneyConverted
          money={money}
          place={placeIn(place, 'converted')}
          onChange={(converted) => {
            onChange(setField(money, 'converted', converted));
          }}
        />
      )}
    </div>
  );
}
