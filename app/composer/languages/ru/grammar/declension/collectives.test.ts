import { expect, test } from 'vitest';
import { cases } from './cases';
import { phraseIn, phraseTraits } from './phrases';

test.each([
  [
    'двое неизвестных в масках',
    'двое неизвестных в масках; двоих неизвестных в масках; двоим неизвестным в масках; двоих неизвестных в масках; двоими неизвестными в масках; двоих неизвестных в масках',
    true,
  ],
  [
    'несколько сотрудников полиции',
    'несколько сотрудников полиции; нескольких сотрудников полиции; нескольким сотрудникам полиции; нескольких сотрудников полиции; несколькими сотрудниками полиции; нескольких сотрудниках полиции',
    true,
  ],
  [
    'несколько новых газет',
    'несколько новых газет; нескольких новых газет; нескольким новым газетам; несколько новых газет; несколькими новыми газетами; нескольких новых газетах',
    false,
  ],
])('%s', (phrase, forms, animate) => {
  expect(cases.map((wanted) => phraseIn(phrase, wanted).text).join('; ')).toBe(forms);
  expect(cases.every((wanted) => phraseIn(phrase, wanted).certain)).toBe(true);
  expect(phraseTraits(phrase)).toEqual({ gender: 'masculine', number: 'plural', animate });
});

test('a noun that is in no list is asked for', () => {
  expect(phraseIn('трое амбалов', 'dative')).toEqual({ text: 'троим амбалов', certain: false });
});
