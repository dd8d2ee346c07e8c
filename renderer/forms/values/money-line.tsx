import { currencyCodes, noCurrency } from '#shared/values/quantities/currencies';
import { unitText } from '#shared/values/quantities/unit-names';
import { type MoneyFailure, parseMoney, type Sum, sumText } from '#shared/values/quantities/parse-money';
import { moneyInWords } from '#shared/i18n/quantity-words';
import type { MessageKey } from '#shared/i18n/messages';
import type { Translator } from '#shared/i18n/translator';
import { useTranslator } from '../../program/translation';
import { ComboBox } from '../../ui/lookup/combo-box';
import type { ComboOption } from '../../ui/lookup/combo-option';
import { type FieldProps, fieldElementId, placeIn } from '../desk/field-props';
import { ReadingField } from './reading-field';
import { type KnownUnits, useUnits } from './use-units';
import { readOrEmpty, useDraftText } from '../desk/use-draft-text';

type MoneyLineProps = Pick<FieldProps, 'place' | 'help' | 'advice'> & {
  readonly label: string;
  readonly sum: Sum | undefined;
  readonly isRequired: boolean;
  readonly reading?: string | undefined;
  /** Whether the sum may be in units of account, too. */
  readonly takesUnits?: boolean;
  readonly onChange: (sum: Sum | undefined) => void;
};

/** The currencies that are offered first where a sum names none. */
const usual = ['KZT', 'USD', 'EUR', 'RUB', 'MCI'];

const problems: Readonly<Record<MoneyFailure['problem'], MessageKey>> = {
  'unreadable-money': 'fields.money.unreadable',
  'currency-needed': 'fields.money.unreadable',
  'too-fine': 'fields.money.tooFine',
  'ambiguous-sum': 'fields.money.ambiguous',
  'ambiguous-unit': 'fields.money.ambiguousUnit',
  'too-long': 'fields.money.tooLong',
};

/** A sum with its currency: both in one line as typed, the currency also from a list. */
export function MoneyLine({
  label,
  sum,
  isRequired,
  reading,
  takesUnits = false,
  place,
  help,
  advice,
  onChange,
}: MoneyLineProps) {
  const translator = useTranslator();
  const { say } = translator;
  const known = useUnits();
  const units = takesUnits ? known : { ...known, all: [] };
  const plain =
    sum === undefined
      ? undefined
      : { amount: sum.amount, currency: sum.currency, unit: sum.unit, exactness: sum.exactness };
  const draft = useDraftText({
    place,
    value: plain,
    stored: sum === undefined ? '' : sumText(sum, units.all),
    onChange: (next) => {
      const read = typeof next === 'object' && next !== null ? next : undefined;
      onChange(isSum(read) ? read : undefined);
    },
    read: readOrEmpty({ value: sum, isRequired }, (text) => {
      const read = parseMoney(text, undefined, units.all);
      return read.ok ? { value: read.value } : undefined;
    }),
  });
  const read = draft.isRefused ? parseMoney(draft.text, undefined, units.all) : undefined;
  const failure = read?.ok === false ? read.failure : undefined;
  const inCurrency = (chosen: string): void => {
    const unit = units.all.find(({ id }) => id === chosen)?.id;
    const currency = unit === undefined ? chosen : noCurrency;
    const again = parseMoney(draft.text, currency, units.all);
    if (again.ok) draft.choose(sumText({ ...again.value, currency, unit }, units.all));
  };
  return (
    <div className="money-line">
      <ReadingField
        place={place}
        label={label}
        draft={draft}
        reading={reading}
        problem={failure && problemKey(failure, units)}
        examples={say('fields.money.examples')}
        help={help}
        advice={advice}
        question={questionOn(failure, units, translator)}
        onAnswer={failure?.problem === 'currency-needed' ? inCurrency : draft.choose}
      />
      <ComboBox
        id={fieldElementId(placeIn(place, 'currency'))}
        label={say('fields.money.currency', { field: label })}
        options={[...inUnits(units), ...currencies(translator)]}
        value={sum?.unit ?? sum?.currency ?? ''}
        onChange={(code) => {
          if (code !== '') inCurrency(code);
        }}
        listLabel={say('fields.money.currency', { field: label })}
        noMatch={say('fields.noMatch')}
      />
    </div>
  );
}

/** What is unreadable may be a unit under another name, where there are any. */
function problemKey({ problem }: MoneyFailure, { all }: KnownUnits): MessageKey {
  return problem === 'unreadable-money' && all.length > 0 ? 'fields.money.unreadableUnit' : problems[problem];
}

/** What is asked under a sum that can be read in several ways, or that names no currency. */
function questionOn(failure: MoneyFailure | undefined, units: KnownUnits, translator: Translator) {
  const { say } = translator;
  const { all, nameOf } = units;
  if (failure?.problem === 'ambiguous-sum' || failure?.problem === 'ambiguous-unit') {
    const said = failure.readings.map((each) => moneyInWords(each, translator, nameOf));
    // What nothing tells apart is offered as it is written.
    const areAlike = new Set(said).size < said.length;
    const answers = failure.readings.map((each, at) => {
      const value = sumText(each, all);
      return { value, label: areAlike ? value : (said[at] ?? value) };
    });
    return { words: say('fields.money.which'), answers, isPressing: failure.problem === 'ambiguous-sum' };
  }
  if (failure?.problem !== 'currency-needed') return undefined;
  const offered = usual.map((code) => ({ value: code, label: currencyName(code, translator) }));
  return { words: say('fields.money.whichCurrency'), answers: [...inUnits(units), ...offered] };
}

function isSum(value: object | undefined): value is Sum {
  return value !== undefined && 'amount' in value && 'currency' in value;
}

function currencyName(code: string, { locale, say }: Translator): string {
  if (code === 'MCI') return say('fields.money.mci');
  return new Intl.DisplayNames(locale, { type: 'currency' }).of(code) ?? code;
}

/** The units of account of the registers. */
function inUnits({ all, nameOf }: KnownUnits): readonly ComboOption[] {
  return all.map((unit) => ({ value: unit.id, label: unitText(unit, all), note: nameOf(unit.id)?.one ?? '' }));
}

const listed = new Map<string, readonly ComboOption[]>();

/** All currencies, the usual ones first. */
function currencies(translator: Translator): readonly ComboOption[] {
  const known = listed.get(translator.locale);
  if (known !== undefined) return known;
  const codes = [...usual, ...currencyCodes().filter((code) => !usual.includes(code))];
  const options = codes.map((code) => ({ value: code, label: code, note: currencyName(code, translator) }));
  listed.set(translator.locale, options);
  return options;
}
