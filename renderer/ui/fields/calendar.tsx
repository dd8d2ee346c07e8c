import { type CalendarDate, parseDate } from '@internationalized/date';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import {
  Button,
  Calendar as AriaCalendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarMonthPicker,
  CalendarYearPicker,
  type Key,
} from 'react-aria-components';

type CalendarProps = {
  readonly label: string;
  readonly previousLabel: string;
  readonly nextLabel: string;
  /** ISO day that is chosen. */
  readonly day?: string | undefined;
  /** ISO day whose month is shown where none is chosen. */
  readonly around: string;
  readonly onChoose: (day: string) => void;
};

/** One month, to choose a day from. */
export function Calendar({ label, previousLabel, nextLabel, day, around, onChoose }: CalendarProps) {
  return (
    <AriaCalendar<CalendarDate>
      className="calendar"
      aria-label={label}
      autoFocus
      firstDayOfWeek="mon"
      value={day === undefined ? null : parseDate(day)}
      defaultFocusedValue={parseDate(day ?? around)}
      onChange={(chosen) => {
        onChoose(chosen.toString());
      }}
    >
      <div className="calendar-head">
        <Button slot="previous" className="button button-quiet button-small" aria-label={previousLabel}>
          <ChevronLeft size={16} aria-hidden />
        </Button>
        <CalendarMonthPicker>{(months) => <PickOne {...months} />}</CalendarMonthPicker>
        <CalendarYearPicker visibleYears={60}>{(years) => <PickOne {...years} />}</CalendarYearPicker>
        <Button slot="next" className="button button-quiet button-small" aria-label={nextLabel}>
          <ChevronRight size={16} aria-hidden />
        </Button>
      </div>
      <CalendarGrid weekdayStyle="short">
        <CalendarGridHeader>{(name) => <CalendarHeaderCell>{name}</CalendarHeaderCell>}</CalendarGridHeader>
        <CalendarGridBody>{(date) => <CalendarCell date={date} className="calendar-cell" />}</CalendarGridBody>
      </CalendarGrid>
    </AriaCalendar>
  );
}

type PickOneProps = {
  readonly 'aria-label': string;
  readonly value: Key;
  readonly onChange: (key: Key | null) => void;
  readonly items: readonly { readonly id: number; readonly formatted: string }[];
};

/** Leads to a month of long ago in two steps. */
function PickOne({ 'aria-label': label, value, onChange, items }: PickOneProps) {
  return (
    <select
      className="input calendar-pick"
      aria-label={label}
      value={String(value)}
      onChange={(event) => {
        onChange(Number(event.target.value));
      }}
    >
      {items.map(({ id, formatted }) => (
        <option key={id} value={id}>
          {formatted}
        </option>
      ))}
    </select>
  );
}
