import { expect, test } from 'vitest';
import { tell } from './tell';

const unused = (name: string) =>
  tell(name)
    .checks.filter(({ code }) => code === 'unused-record')
    .flatMap(({ records }) => records.map(({ record }) => record.kind));

test.each(['an-event-without-an-action', 'an-expression-without-content'])(
  'a sentence that came to nothing does not use up the name of somebody: %s',
  (name) => {
    expect(tell(name).text).toBe('1. On 18 October 2017, Tomas Varga was detained.\n');
    expect(tell(name, { language: 'ru' }).text).toBe('1. 18 октября 2017 года Tomas Varga был задержан.\n');
  },
);

test('what is not told is named beside the text', () => {
  expect(unused('an-event-without-an-action')).toEqual(['event']);
  expect(unused('an-expression-without-content')).toEqual(['expression']);
});

test('a short name that two share is not used', () => {
  expect(tell('one-short-name-for-two').text).toBe(
    '1. On 3 June 2017, Tomas Varga was arrested. On 4 June 2017, Petr Varga was arrested. On 5 June 2017, Tomas Varga was released. On 6 June 2017, Petr Varga was released. On 7 June 2017, he was beaten.\n',
  );
  expect(tell('one-short-name-for-two', { language: 'ru' }).text).toBe(
    '1. 3 июня 2017 года Tomas Varga был задержан. 4 июня 2017 года Petr Varga был задержан. 5 июня 2017 года Tomas Varga был освобожден. 6 июня 2017 года Petr Varga был освобожден. 7 июня 2017 года он был избит.\n',
  );
});

test('a name that is a month is hidden where it was typed, never in a date', () => {
  expect(tell('a-name-that-is-a-month').text).toBe('1. On 3 May 2017, M. M. was arrested.\n');
  expect(tell('a-name-that-is-a-month', { language: 'ru' }).text).toBe('1. 3 мая 2017 года M. M. был задержан.\n');
});
