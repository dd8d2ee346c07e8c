import { expect, test } from 'vitest';
import type { NameOrder } from '#shared/kinds/party';
import { shortNameIn } from './short-name';

const called: readonly (readonly [order: NameOrder, name: string, short: string | undefined])[] = [
  ['given-family', 'Lena Orlik', 'Orlik'],
  ['given-family', 'Pieter van der Veld', 'van der Veld'],
  ['given-family', 'Orlik', undefined],
  ['family-given', 'Balla Ferenc', 'Balla'],
  ['family-given', 'Pak Ha Rin', 'Pak'],
  ['family-given', 'Balla, Ferenc', 'Balla'],
  ['family-given', '李伟', undefined],
  ['given-two-families', 'Inés Pool May', 'Pool May'],
  ['given-two-families', 'Inés María Pool de la Vega', 'Pool de la Vega'],
  ['given-two-families', 'Inés de la Vega Pool', 'de la Vega Pool'],
  ['given-two-families', 'Inés Pool', undefined],
  ['given-father', 'Selam Bekele', 'Selam'],
  ['given-father', 'Nur Aisyah binti Hamid', 'Nur Aisyah'],
  ['given-father', 'Yusuf ibn Salim', 'Yusuf'],
  ['given-father', 'Anora Karim qizi', 'Anora'],
  ['given-father', 'Sigga Anna Karlsdóttir', undefined],
  ['whole', 'Suwarno', undefined],
  ['whole', 'Ma Hnin Pwint', undefined],
];

test.each(called)('%s: %s is called %s', (order, name, short) => {
  expect(shortNameIn(name, order)).toBe(short);
});

test('each language is shortened by itself, with the forms that are recorded of its words', () => {
  const name = {
    en: 'Balla Ferenc',
    ru: { text: 'Балла Ференц', forms: { genitive: 'Баллы Ференца', dative: 'Балле' } },
  };
  expect(shortNameIn(name, 'family-given')).toEqual({
    en: 'Balla',
    ru: { text: 'Балла', forms: { genitive: 'Баллы' } },
  });
});

test('nobody is called in short where a language leaves open how', () => {
  expect(shortNameIn({ en: 'Selam Bekele', ru: 'Селам' }, 'given-father')).toBeUndefined();
});
