import { expect, test } from 'vitest';
import { english } from '../languages/en/english';
import { russian } from '../languages/ru/russian';
import { plainText } from '../words/words';

const inEnglish = (...sentences: string[]) => english.inRow(sentences).map(plainText);
const inRussian = (...sentences: string[]) => russian.inRow(sentences).map(plainText);

test('a day that the sentence before was about is not said again', () => {
  expect(
    inEnglish(
      'On 3 May 2017, he was arrested.',
      'On 3 May 2017, his flat was searched.',
      'On 4 May 2017, he was freed.',
    ),
  ).toEqual([
    'On 3 May 2017, he was arrested.',
    'On the same day, his flat was searched.',
    'On 4 May 2017, he was freed.',
  ]);
  expect(inRussian('3 мая 2017 года он был задержан.', '3 мая 2017 года был проведен обыск.')).toEqual([
    '3 мая 2017 года он был задержан.',
    'В тот же день был проведен обыск.',
  ]);
});

test('a sentence without a time in between leaves the day clear', () => {
  expect(inEnglish('On 3 May 2017, he was arrested.', 'He was not told why.', 'On 3 May 2017, he was beaten.')[2]).toBe(
    'On the same day, he was beaten.',
  );
});

test.each([
  ['He was held until 5 May 2017.', 'On 3 May 2017, he was beaten.'],
  ['In June 2017, the case was opened.', 'On 3 May 2017, he was beaten.'],
])('another time in between, “%s”, keeps the day in full', (between, last) => {
  expect(inEnglish('On 3 May 2017, he was arrested.', between, last)[2]).toBe(last);
});

test('the end of a span is not the day of what is told next', () => {
  expect(inEnglish('Between 3 and 9 May 2017, he was held.', 'On 9 May 2017, he was freed.')[1]).toBe(
    'On 9 May 2017, he was freed.',
  );
  expect(inRussian('С 3 по 9 мая 2017 года он содержался.', '9 мая 2017 года он был освобожден.')[1]).toBe(
    '9 мая 2017 года он был освобожден.',
  );
});

test('a day that lies further back is said in full', () => {
  const between = ['He was not told why.', 'He was not given water.'];
  expect(inEnglish('On 3 May 2017, he was arrested.', ...between, 'On 3 May 2017, he was beaten.')[3]).toBe(
    'On 3 May 2017, he was beaten.',
  );
});
