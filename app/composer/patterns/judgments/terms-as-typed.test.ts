import { expect, test } from 'vitest';
import { aCaseBook, on } from '../../../../test/builders/a-case';
import { composeText } from '../../../../test/builders/composed/composed';
import { parseTerm } from '#shared/values/quantities/parse-term';
import { expectValue } from '#shared/result';

type Loose = Readonly<Record<string, unknown>>;

/** What stands behind "sentenced to" of one sanction. */
function laid(language: 'en' | 'ru', sanction: Loose): string {
  const lena = { id: 'lena', kind: 'person', name: { en: 'Lena Orlik', ru: 'Лена Орлик' }, gender: 'female' };
  const verdict = { id: 'd', kind: 'verdict', date: on('2021-03-10'), against: ['lena'], outcome: 'convicted' };
  const book = aCaseBook({ parties: [lena], decisions: [{ ...verdict, sanctions: [sanction] }] });
  const text = composeText(book, undefined, undefined, language).paragraphs.join(' ').replaceAll('\u00a0', ' ');
  return /(?:sentenced to|приговорена к) (.*)\.$/u.exec(text)?.[1] ?? text;
}

const terms: readonly (readonly [typed: string, english: string, russian: string])[] = [
  ['15 to 20 years', '15 to 20 years’ imprisonment', 'лишению свободы сроком от 15 до 20 лет'],
  ['25 years to life', 'imprisonment for 25 years to life', 'лишению свободы сроком от 25 лет до пожизненного'],
  ['7½ years', 'seven and a half years’ imprisonment', 'лишению свободы сроком на 7 лет 6 месяцев'],
  ['2.5 months', 'two and a half months’ imprisonment', 'лишению свободы сроком на 2,5 месяца'],
  ['at least three years', 'at least three years’ imprisonment', 'лишению свободы сроком не менее 3 лет'],
  ['up to 5 years', 'up to five years’ imprisonment', 'лишению свободы сроком до 5 лет'],
  ['about 2 to 3 weeks', 'about two to three weeks’ imprisonment', 'лишению свободы сроком примерно от 2 до 3 недель'],
  ['life', 'life imprisonment', 'пожизненному лишению свободы'],
];

test.each(terms)('a term typed as “%s” is told as it was laid', (typed, english, russian) => {
  const sanction = { kind: 'imprisonment', term: expectValue(parseTerm(typed)) };
  expect([laid('en', sanction), laid('ru', sanction)]).toEqual([english, russian]);
});

const sums: readonly (readonly [amountInWords: Loose, english: string, russian: string])[] = [
  [{ en: 'significant', ru: 'значительная' }, 'a fine of a significant amount', 'штрафу в размере значительной суммы'],
  [
    { en: 'undisclosed', ru: 'неразглашенная' },
    'a fine of an undisclosed amount',
    'штрафу в размере неразглашенной суммы',
  ],
  [
    { en: 'a significant amount', ru: 'значительная сумма' },
    'a fine of a significant amount',
    'штрафу в размере значительной суммы',
  ],
];

test.each(sums)('a sum that nobody knows is an amount of that kind: %j', (amountInWords, english, russian) => {
  const sanction = { kind: 'fine', amountInWords };
  expect([laid('en', sanction), laid('ru', sanction)]).toEqual([english, russian]);
});
