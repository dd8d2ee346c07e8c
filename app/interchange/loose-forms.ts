import type { Issue } from '#shared/failure';
import { shown } from '#shared/schema/issues';
import { parsePartialDate, type DateFailure } from '#shared/values/dates/parse-partial-date';
import { parseTerm } from '#shared/values/quantities/parse-term';
import { pathText, type Path, type Place, type Visitor } from '#shared/schema/walk-schema';
import { LooseReferences, type Scope } from './loose-references';

export type Surroundings = {
  readonly scope: Scope;
  readonly report: (issue: Issue) => void;
  /** How a place in the model is called in the file. */
  readonly where: (path: Path) => Path;
};

/**
 * The visitor that turns what people write into what the model holds: dates and terms in words into objects, names
 * into ids, a bare name into a citation. What cannot be read is reported, and something harmless put in its place,
 * so that each fault is told once.
 */
export function looseForms({ scope, report, where }: Surroundings): Visitor {
  const tell: Tell = (place, issue) => {
    report({ path: pathText(where(place.path)), ...issue });
  };
  const references = new LooseReferences(scope, tell);
  return {
    date: (value, place) => (typeof value === 'string' ? readDate(value, place, tell) : value),
    term: (value, place) => (typeof value === 'string' ? readTerm(value, place, tell) : value),
    reference: (value, place, kind) => references.readReference(value, place, kind),
    anyReference: (value, place) => references.readAnyReference(value, place),
    citation: (value, place, of) => references.readCitation(value, place, of),
  };
}

type Tell = (place: Place, issue: Omit<Issue, 'path'>) => void;

function readDate(text: string, place: Place, tell: Tell): unknown {
  const read = parsePartialDate(text);
  if (read.ok) return read.value;
  tell(place, { ...shown(text), ...dateProblem(read.failure) });
  return { written: '?', earliest: '2000-01-01', latest: '2000-01-01', precision: 'day' };
}

function dateProblem(failure: DateFailure): Omit<Issue, 'path'> {
  switch (failure.problem) {
    case 'too-long':
      return { problem: 'too-long', expected: `a date, at most ${failure.most} letters` };
    case 'end-before-start':
      return { problem: 'end-before-start' };
    case 'ambiguous-date':
      return { problem: 'unreadable-date', expected: failure.readings.join(' or ') };
    case 'year-needed':
      return { problem: 'unreadable-date', expected: 'a date with its year' };
    case 'no-such-day':
      return { problem: 'unreadable-date', expected: `a day of that month, which has ${failure.days}` };
    case 'other-calendar':
      return {
        problem: 'unreadable-date',
        expected: `a day of the Gregorian calendar, with a year from 1500 to 2200 and not ${failure.year}`,
      };
    case 'wrong-weekday':
      return {
        problem: 'unreadable-date',
        expected: `the right day of the week: it was a ${weekdays[failure.weekday - 1] ?? ''}`,
      };
    case 'unreadable-date':
      return {
        problem: 'unreadable-date',
        expected:
          'a date such as 19.10.2011, 11 May 2017 14:05, October 2011, spring 2020, 12.2011–01.2012, night of 5 to 6 May 2017',
      };
  }
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

function readTerm(text: string, place: Place, tell: Tell): unknown {
  const read = parseTerm(text);
  if (read.ok) return read.value;
  const problem: Omit<Issue, 'path'> =
    read.failure.problem === 'too-long'
      ? { problem: 'too-long', expected: `a term, at most ${read.failure.most} letters` }
      : {
          problem: 'wrong-type',
          expected: 'a term such as "18 months", "7½ years", "15 to 20 years", "25 years to life" or "P1Y6M"',
        };
  tell(place, { ...problem, ...shown(text) });
  return {};
}
