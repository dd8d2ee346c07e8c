import type { FieldDescription } from '#shared/records/describe';
import type { Money } from '#shared/values/quantities/quantity';
import { useTranslator } from '../../program/translation';
import { InlineFold } from '../../ui/inline-fold';
import { DateEditor } from './date-editor';
import { placeIn } from '../desk/field-props';
import { MoneyLine } from './money-line';
import { NumberEditor } from './number-editor';
import { setField } from '../desk/set-field';
import { TextEditor } from '../texts/text-editor';
import { useUnits } from './use-units';

type MoneyConvertedProps = {
  readonly money: Money;
  readonly place: string;
  readonly onChange: (converted: unknown) => void;
};

const group = 'money-converted';
const rate: FieldDescription = { name: 'rate', group, required: false, holds: { type: 'number' } };
const rateDate: FieldDescription = { name: 'rateDate', group, required: false, holds: { type: 'date' } };
const rateSource: FieldDescription = { name: 'rateSource', group, required: false, holds: { type: 'text' } };

/** What a sum is worth in another currency, and by which rate. */
export function MoneyConverted({ money, place, onChange }: MoneyConvertedProps) {
  const { say } = useTranslator();
  const { nameOf } = useUnits();
  const { converted, unit } = money;
  const from = (unit && nameOf(unit)?.one) ?? money.currency;
  const set = (name: 'rate' | 'rateDate' | 'rateSource') => (next: unknown) => {
    onChange(setField(converted, name, next));
  };
  return (
    <InlineFold title={say('fields.money.converted')} startsOpen={converted !== undefined}>
      <div className="stack-small">
        <MoneyLine
          label={say('fields.money.convertedAmount')}
          place={place}
          sum={converted}
          isRequired={false}
          onChange={(sum) => {
            onChange(sum && { ...setField(converted, 'exactness', undefined), ...sum });
          }}
        />
        {converted !== undefined && (
          <div className="money-rate">
            <NumberEditor
              field={rate}
              value={converted.rate}
              onChange={set('rate')}
              place={placeIn(place, 'rate')}
              help={say('fields.money.rateHelp', { from, to: converted.currency })}
            />
            <DateEditor
              field={rateDate}
              value={converted.rateDate}
              onChange={set('rateDate')}
              place={placeIn(place, 'rateDate')}
            />
            <TextEditor
              field={rateSource}
              value={converted.rateSource}
              onChange={set('rateSource')}
              place={placeIn(place, 'rateSource')}
            />
          </div>
        )}
      </div>
    </InlineFold>
  );
}
