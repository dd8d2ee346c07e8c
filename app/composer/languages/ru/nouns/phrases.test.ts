import { expect, test } from 'vitest';
import { aCaseBook } from '../../../../../test/builders/a-case';
import { russianVoice } from '../../../../../test/builders/composed/russian';
import type { LocalText } from '#shared/values/texts/text';
import { Phrase } from '../../../words/phrase';
import { plainText } from '../../../words/words';
import { attribute, noun, ofCity, place, placeName } from './phrases';

const field = { record: { kind: 'charge', id: 'c' }, field: 'offence' } as const;
const phrase = (text: LocalText) => new Phrase(text, field);
const begin = () => russianVoice(aCaseBook({}));

test('a phrase of a record is declined by the rules and keeps its field', () => {
  const { voice, doubts } = begin();
  const offence = noun(phrase('возбуждение социальной розни'), voice);
  expect([plainText(offence.in('prepositional')), offence.agrees.gender, doubts()]).toEqual([
    'возбуждении социальной розни',
    'neuter',
    [],
  ]);
});

test('what no rule settles is the likeliest form, and asked for where it is used', () => {
  const { voice, doubts } = begin();
  const crowd = noun(phrase('суд и прокуратура'), voice);
  const before = doubts();
  expect([before, plainText(crowd.in('genitive')), doubts()]).toEqual([
    [],
    'суда и прокуратура',
    ['суд и прокуратура: ru.genitive'],
  ]);
});

test('recorded forms, gender and number go before every rule', () => {
  const { voice, doubts } = begin();
  const forms = { genitive: 'суда и прокуратуры' };
  const both = noun(phrase({ ru: { text: 'суд и прокуратура', forms, gender: 'masculine', number: 'plural' } }), voice);
  const { gender, number } = both.agrees;
  expect([plainText(both.in('genitive')), gender, number, doubts()]).toEqual([
    'суда и прокуратуры',
    'masculine',
    'plural',
    [],
  ]);
});

test('words of another language have one form, and nothing is asked', () => {
  const { voice, doubts } = begin();
  const english = noun(phrase({ en: 'incitement' }), voice);
  expect([plainText(english.in('dative')), english.agrees.gender, doubts()]).toEqual(['incitement', 'masculine', []]);
});

test.each([
  ['независимая газета', 'независимой газеты', []],
  ['известный критикой властей', 'известного критикой властей', []],
  ['зарегистрированное в Астане', 'зарегистрированного в Астане', []],
  ['одна из старейших в стране', 'одной из старейших в стране', ['одна из старейших в стране: ru.genitive']],
  ['который критиковал власти', 'который критиковал власти', []],
  ['в прошлом депутат', 'в прошлом депутат', []],
])('what is said about somebody is declined along: %s', (given, genitive, asked) => {
  const { voice, doubts } = begin();
  expect([plainText(attribute(phrase(given), voice, true).in('genitive')), doubts()]).toEqual([genitive, asked]);
});

test.each([
  ['Алматы', 'в Алматы'],
  ['Астана', 'в Астане'],
  ['площадь Республики', 'на площади Республики'],
  ['железнодорожный вокзал', 'на железнодорожном вокзале'],
  ['здание суда', 'в здании суда'],
  ['около здания суда', 'около здания суда'],
  ['на площади', 'на площади'],
  ['трасса у реки', 'на трассе у реки'],
  ['стоянка за домом', 'на стоянке за домом'],
  ['Almaty', 'в Almaty'],
])('a place has the preposition that it needs: %s', (given, said) => {
  const { voice, doubts } = begin();
  expect([plainText(place(phrase(given), voice)), doubts()]).toEqual([said, []]);
});

test('a town is declined, and another settlement is called what it is', () => {
  const { voice } = begin();
  expect([
    plainText(placeName(phrase('Караганда'), voice).in('genitive')),
    plainText(ofCity(phrase('Караганда'), voice)),
    plainText(ofCity(phrase('поселок Шанырак'), voice)),
  ]).toEqual(['Караганды', 'города Караганды', 'поселка Шанырак']);
});
