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
