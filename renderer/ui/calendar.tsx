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
  Heading,
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
        <Heading level={3} />
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
