import { kindOf } from '#shared/kinds/index';
import { kindNames } from '#shared/schema/kind-names';
import { CalendarDays } from 'lucide-react';
import { useState } from 'react';
import { dateReading } from '#shared/i18n/date-reading';
import type { MessageKey } from '#shared/i18n/messages';
import { type DateFailure, parsePartialDate } from '#shared/values/dates/parse-partial-date';
import { PartialDate } from '#shared/values/dates/partial-date';
import { useAnnounce } from '../../program/announcer';
import { useFormDesk } from '../desk/form-desk';
import { fieldInWords } from '../../records/record-title';
import { useTranslator } from '../../program/translation';
import { Calendar } from '../../ui/fields/calendar';
import { PopoverButton } from '../../ui/popover-button';
import { dateAnswers, dateProblemValues, likelyYears } from './date-question';
import { DateHelp } from './date-help';
import { type FieldProps, fieldElementId } from '../desk/field-props';
import { ReadingField } from './reading-field';
import { readOrEmpty, useDraftText } from '../desk/use-draft-text';

const problems: Readonly<Record<DateFailure['problem'], MessageKey>> = {
  'unreadable-date': 'fields.date.unreadable',
  'too-long': 'fields.date.tooLong',
  'no-such-day': 'fields.date.noSuchDay',
  'wrong-weekday': 'fields.date.wrongWeekday',
  'other-calendar': 'fields.date.otherCalendar',
  'ambiguous-date': 'fields.date.ambiguous',
  'year-needed': 'fields.date.yearNeeded',
  'end-before-start': 'fields.date.endBeforeStart',
};

const questions: Readonly<Record<DateFailure['problem'], MessageKey>> = {
  ...problems,
  'unreadable-date': 'fields.date.meant',
  'ambiguous-date': 'fields.date.which',
  'year-needed': 'fields.date.whichYear',
};

/** Around the dates of what happened lie the years that a date without one may mean. */
const datedKinds = kindNames.filter((kind) => kindOf(kind).told.as === 'fact');

/** A date, typed as people type it and read back in words. What can mean two days is asked, the calendar is second. */
export function DateEditor({ field, value, onChange, place, help, advice }: FieldProps) {
  const translator = useTranslator();
  const { say } = translator;
  const desk = useFormDesk();
  const announce = useAnnounce();
  const [isOpen, setOpen] = useState(false);
  const stored = PartialDate.safeParse(value);
  const date = stored.success ? stored.data : undefined;
  const draft = useDraftText({
    place,
    value,
    stored: date?.written ?? '',
    onChange,
    read: readOrEmpty({ value, isRequired: field.required }, (text) => {
      const read = parsePartialDate(text, { today: desk.today });
      return read.ok ? { value: read.value } : undefined;
    }),
  });
  const failure = draft.isRefused ? failureOf(draft.text, desk.today) : undefined;
  const years = (): readonly number[] =>
    likelyYears(date, datedKinds.flatMap((kind) => desk.candidates(kind)).map(ownRecord), desk.today);
  const answers =
    failure === undefined
      ? []
      : dateAnswers(draft.text, failure, failure.problem === 'year-needed' ? years() : [], translator);
  const inWords = (read: PartialDate): string =>
    dateReading(read.time === undefined ? read : { timeZone: desk.timeZone, ...read }, translator);
  const label = fieldInWords(field, translator);
  return (
    <ReadingField
      place={place}
      label={label}
      draft={draft}
      reading={date && inWords(date)}
      problem={failure && problems[failure.problem]}
      problemValues={failure && dateProblemValues(failure, translator.locale)}
      examples={say('fields.date.examples')}
      help={help}
      advice={advice}
      question={
        failure === undefined || answers.length === 0
          ? undefined
          : { words: say(questions[failure.problem]), answers, isPressing: failure.problem === 'ambiguous-date' }
      }
      onAnswer={draft.choose}
      onMore={() => {
        setOpen(true);
      }}
      tool={
        <PopoverButton
          label={say('fields.date.open', { field: label })}
          icon={<CalendarDays size={16} aria-hidden />}
          isOpen={isOpen}
          onOpenChange={setOpen}
          skipsTab
        >
          <div className="date-card">
            <Calendar
              label={say('fields.date.calendar')}
              previousLabel={say('fields.date.previousMonth')}
              nextLabel={say('fields.date.nextMonth')}
              day={date === undefined ? undefined : (date.earliest ?? date.latest)}
              around={desk.today}
              onChoose={(day) => {
                const typed = day.split('-').toReversed().join('.');
                draft.choose(typed);
                setOpen(false);
                const chosen = parsePartialDate(typed);
                if (chosen.ok) announce(inWords(chosen.value));
                document.getElementById(fieldElementId(place))?.focus();
              }}
            />
            <DateHelp />
          </div>
        </PopoverButton>
      }
    />
  );
}

function failureOf(text: string, today: string): DateFailure | undefined {
  const read = parsePartialDate(text, { today });
  return read.ok ? undefined : read.failure;
}

/** A record of the case itself; what the registers hold says nothing about when the case was. */
function ownRecord({ record, collection }: { readonly record: unknown; readonly collection?: string }): unknown {
  return collection === undefined ? undefined : record;
}
