import { expect, it } from 'vitest';
import { parsePartialDate } from '#shared/values/dates/parse-partial-date';
import { tell } from './tell';

it('reads dates as papers of other countries and witnesses name them', () => {
  const english = tell('dates-of-other-languages').text;
  for (const said of [
    'On the night of 5 to 6 May 2017, ',
    'On 11 May 2017 at 20:00, ',
    'On 18 February 2020, ',
    'In spring 2020, ',
    'In the first half of 2020, ',
  ])
    expect(english).toContain(said);
  const russian = tell('dates-of-other-languages', { language: 'ru' }).text;
  for (const said of [
    'В ночь с 5 на 6 мая 2017 года ',
    '11 мая 2017 года в 20:00 ',
    'Весной 2020 года ',
    'В первой половине 2020 года ',
  ])
    expect(russian).toContain(said);
});

it('takes no year of another calendar for one of ours', () => {
  expect(() => tell('years-of-other-calendars')).toThrow();
  expect(parsePartialDate('1443/7/29')).toEqual({ ok: false, failure: { problem: 'other-calendar', year: 1443 } });
});
