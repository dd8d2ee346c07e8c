import { caseBookStates } from '#shared/records/case-book';
import type { FieldDescription } from '#shared/records/describe';
import { Field } from '../../../forms/fields/field';
import { fieldElementId, placeIn } from '../../../forms/desk/field-props';
import { refusalText } from '../../../forms/layout/refusal-text';
import { refusalAt } from '../../../session/drafts';
import { ownValue } from '../../../session/record-at';
import type { HolderSnapshot } from '../../../session/snapshot';
import { useTranslator } from '../../../program/translation';
import { ChoiceField } from '../../../ui/fields/choice-field';
import { ComboBox } from '../../../ui/lookup/combo-box';
import { countryOptions, timeZoneOptions } from '../../../program/places';
import type { Fields } from '#shared/schema/fields';
import { ownPlace } from '#shared/contract/draft-keys';

type BookFormProps = {
  readonly snapshot: Pick<HolderSnapshot, 'pending' | 'drafts'>;
  /** The fields of the book as they stand on the disk. */
  readonly saved: Fields;
  readonly onSet: (field: string, value: unknown) => void;
};

const described = (name: string, holds: FieldDescription['holds'], required = false): FieldDescription => ({
  name,
  group: 'book',
  required,
  holds,
});
const title = described('title', { type: 'text' }, true);
const subject = described('subject', { type: 'reference', kind: 'party' });
const reference = described('reference', { type: 'text' });
const note = described('note', { type: 'text', isLong: true });

/** The fields of the book itself. */
export function BookForm({ snapshot, saved, onSet }: BookFormProps) {
  const translator = useTranslator();
  const { say } = translator;
  const valueOf = (name: string): unknown => ownValue(snapshot, saved, name);
  const state = valueOf('state');
  const field = (of: FieldDescription) => {
    const place = placeIn(ownPlace, of.name);
    const refused = refusalAt(snapshot.drafts, place);
    return (
      <Field
        field={of}
        value={valueOf(of.name)}
        place={place}
        onChange={(value) => {
          onSet(of.name, value);
        }}
        advice={refused === undefined ? undefined : refusalText(refused.issue, translator)}
      />
    );
  };
  const choice = (name: 'jurisdiction' | 'timeZone', options: ReturnType<typeof countryOptions>) => {
    const value = valueOf(name);
    return (
      <ComboBox
        label={say(`field.book.${name}`)}
        id={fieldElementId(placeIn(ownPlace, name))}
        options={options}
        value={typeof value === 'string' ? value : ''}
        onChange={(chosen) => {
          onSet(name, chosen === '' ? undefined : chosen);
        }}
        listLabel={say(`field.book.${name}`)}
        noMatch={say('caseBook.noMatch')}
      />
    );
  };
  return (
    <section className="panel panel-body book-form" aria-label={say('caseBook.about')}>
      {field(title)}
      {field(subject)}
      <ChoiceField
        label={say('field.book.state')}
        options={caseBookStates.map((value) => ({ value, label: say(`choice.book-state.${value}`) }))}
        value={caseBookStates.find((each) => each === state) ?? 'active'}
        onChange={(value) => {
          onSet('state', value);
        }}
      />
      {field(reference)}
      {choice('jurisdiction', countryOptions(translator.locale))}
      {choice('timeZone', timeZoneOptions())}
      {field(note)}
    </section>
  );
}
