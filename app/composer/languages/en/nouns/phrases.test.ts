import { expect, it } from 'vitest';
import type { LocalText } from '#shared/values/texts/text';
import { Phrase } from '../../../words/phrase';
import { isSeveral, underRegime } from './phrases';

const several = (written: LocalText) =>
  isSeveral(new Phrase(written), { text: (text) => (text instanceof Phrase ? text.in('en') : '') });

it('tells the number of a noun phrase by its letters', () => {
  expect(several('two computers')).toBe(true);
  expect(several('a bus')).toBe(false);
});

it('believes what was recorded before its letters', () => {
  expect(several({ en: { text: 'the Reporters', number: 'singular' } })).toBe(false);
  expect(several({ en: { text: 'the press', number: 'plural' } })).toBe(true);
  expect(several({ ru: { text: 'сотрудники', number: 'plural' } })).toBe(false);
});

it('lets a regime that brings its own preposition stand by itself', () => {
  const regime = (en: string) =>
    underRegime(new Phrase({ en }), { text: (text) => (text instanceof Phrase ? text.in('en') : '') });
  expect(['strict', 'hard labour', 'with daily labour', 'in a closed colony'].map(regime)).toEqual([
    'under a strict regime',
    'under hard labour',
    'with daily labour',
    'in a closed colony',
  ]);
});
