import { expect, test } from 'vitest';
import { aCaseBook, on } from '../../../../../test/builders/a-case';
import { russianVoice } from '../../../../../test/builders/composed/russian';
import { Phrase } from '../../../words/phrase';
import { located } from '../../../words/traced';
import { plainText, runsOf, type Words } from '../../../words/words';
import { amount, beside, count, date, money, term, when } from './values';

const field = (name: string) => ({ record: { kind: 'decision', id: 'd' }, field: name }) as const;
const begin = () => russianVoice(aCaseBook({}));
const shown = (words: Words) => plainText(words).replaceAll('\u00a0', ' ');

test('a date is said in the case and with the preposition that it needs', () => {
  const day = on('2011-10-19');
  expect(
    [date(day), when(day), when(on('2012-03')), date(on('2012'), 'instrumental'), beside('до', day)].map(shown),
  ).toEqual([
    '19 октября 2011 года',
    '19 октября 2011 года',
    'в марте 2012 года',
    '2012 годом',
    'до 19 октября 2011 года',
  ]);
});

test('a term and a sum stand in their case', () => {
  const sum = { amount: 500_000, currency: 'KZT' };
  expect([
    shown(term({ years: 2, months: 6 }, 'accusative')),
    shown(term({ years: 2 }, 'genitive', 'figures-and-words')),
    shown(money(sum, 'genitive', begin().voice)),
    shown(money({ ...sum, exactness: 'more-than' }, 'accusative', begin().voice)),
  ]).toEqual(['2 года 6 месяцев', '2 (двух) лет', '500 000 тенге', 'более 500 000 тенге']);
});

test('values know their field, and a unit its own', () => {
  const { voice } = begin();
  const given = { number: 40, exactness: 'more-than', unit: new Phrase('активисты', field('injured.unit')) } as const;
  const people = count(located(given, field('injured')), voice, undefined, 'genitive');
  expect([
    runsOf(date(located(on('2012'), field('date')))).map(({ of }) => of?.field),
    runsOf(people).map(({ text, of }) => [text, of?.field]),
  ]).toEqual([
    ['date'],
    [
      ['более 40', 'injured'],
      ['\u00a0активистов', 'injured.unit'],
    ],
  ]);
});

test('what was counted agrees with verbs, has a word of the sentence or none, and asks for a form in doubt', () => {
  const { voice, doubts } = begin();
  const strange = { number: 5, unit: new Phrase('зындан', field('number')) };
  expect([
    shown(amount({ number: 2 }, voice, 'копия').in('instrumental')),
    amount({ number: 2 }, voice, 'копия').agrees.number,
    shown(amount({ number: 2 }, voice).in('nominative')),
    shown(amount(strange, voice).in('nominative')),
    doubts(),
  ]).toEqual(['2 копиями', 'plural', '2', '5 зынданов', ['зындан: ru.genitive']]);
});

test('what is not recorded is not said', () => {
  const { voice } = begin();
  expect([
    date(undefined),
    when(undefined),
    beside('после', undefined),
    term(undefined, 'genitive'),
    term({}, 'genitive'),
    money(undefined, 'dative', voice),
    count(undefined, voice, 'день', 'dative'),
  ]).toEqual(['', '', '', '', '', '', '']);
});
