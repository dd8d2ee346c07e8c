import { Fragment } from 'react';
import { useSay } from '../../program/translation';

const forms = [
  ['19.10.2011', 'day'],
  ['10.2011', 'month'],
  ['2011', 'year'],
  ['c. 2011', 'about'],
  ['12.2011–01.2012', 'span'],
  ['between 5.2011 and 6.2011', 'between'],
  ['since May 2012', 'since'],
  ['before May 2012', 'before'],
  ['early 2012', 'part'],
  ['19.10.2011 14:05', 'time'],
  ['+10, -3', 'relative'],
] as const;

/** The forms in which a date can be typed, each with what it means. */
export function DateHelp() {
  const say = useSay();
  return (
    <div className="stack-small">
      <p className="date-forms-title">{say('fields.date.help')}</p>
      <dl className="date-forms">
        {forms.map(([example, form]) => (
          <Fragment key={form}>
            <dt>{example}</dt>
            <dd>{say(`fields.dateForm.${form}`)}</dd>
          </Fragment>
        ))}
      </dl>
    </div>
  );
}
