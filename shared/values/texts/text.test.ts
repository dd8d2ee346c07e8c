import { expect, it } from 'vitest';
import { LocalText, plainest, textIn, textsIn, wordingIn, wordingsOf } from './text';

const court = {
  en: 'Medeu District Court',
  ru: { text: 'Медеуский районный суд', forms: { genitive: 'Медеуского районного суда' }, gender: 'masculine' },
} as const;

it('is a text alone, or for each language a text alone or with its forms', () => {
  expect(LocalText.parse('суд')).toBe('суд');
  expect(LocalText.parse(court)).toEqual(court);
  expect(LocalText.safeParse({ ru: { text: 'суд', forms: { genitive: '' } } }).success).toBe(false);
  expect(LocalText.safeParse({ ru: { forms: { genitive: 'суда' } } }).success).toBe(false);
  expect(LocalText.safeParse({ ru: { text: 'суд', gender: 'none' } }).success).toBe(false);
});

it('gives the text in a language, else in one that there is', () => {
  expect(textIn(court, 'ru')).toBe('Медеуский районный суд');
  expect(textIn(court, 'kk')).toBe('Medeu District Court');
  expect(textIn({}, 'en')).toBeUndefined();
});

it('gives forms, gender and number of the language that they were recorded in alone', () => {
  expect(wordingIn(court, 'ru')).toEqual(court.ru);
  expect(wordingIn({ ru: court.ru }, 'en')).toEqual({ text: 'Медеуский районный суд' });
  expect(wordingIn('суд', 'ru')).toEqual({ text: 'суд' });
});

it('finds the text and the forms of a wording, not what is said about it', () => {
  expect(textsIn([court, 'суд', undefined])).toEqual([
    'Medeu District Court',
    'Медеуский районный суд',
    'Медеуского районного суда',
    'суд',
  ]);
  expect(wordingsOf(court).map(({ language }) => language)).toEqual(['en', 'ru']);
});

it('writes a wording as simply as what it holds', () => {
  expect(plainest({ text: 'суд', forms: {}, gender: undefined })).toBe('суд');
  expect(plainest({ text: 'суд', number: 'singular' })).toEqual({ text: 'суд', number: 'singular' });
});
