import { expect, it } from 'vitest';
import { Phrase } from './phrase';

const press = new Phrase({
  en: { text: 'the Press', number: 'singular' },
  ru: { text: 'Пресса', forms: { genitive: 'Прессы' }, gender: 'feminine' },
});

it('gives the words in a language with what was recorded of their grammar', () => {
  expect(press.in('ru')).toBe('Пресса');
  expect(press.wordingIn('ru')).toEqual({ text: 'Пресса', forms: { genitive: 'Прессы' }, gender: 'feminine' });
  expect(press.wordingIn('en')).toEqual({ text: 'the Press', forms: {}, number: 'singular' });
});

it('knows nothing of words that stand in for another language', () => {
  expect(press.wordingIn('kk')).toEqual({ text: 'the Press', forms: {} });
  expect(press.isIn('kk')).toBe(false);
  expect(press.wordings).toEqual(['the Press', 'Пресса']);
});
