import { expect, test } from 'vitest';
import type { LocalText } from '#shared/values/texts/text';
import { Phrase } from '../../composer/words/phrase';
import { ofLastReview } from './last-review';

const kazakhstan = { state: new Phrase('Kazakhstan'), cycle: 2 };
const one = (paragraph: string, of: { readonly state?: LocalText; readonly cycle?: number }) => ({
  paragraph,
  ...of,
  state: of.state === undefined ? undefined : new Phrase(of.state),
});

test('a submission follows up the review before its own, and no other', () => {
  const entries = [
    one('first cycle', { state: 'Kazakhstan', cycle: 1 }),
    one('own cycle', { state: 'Kazakhstan', cycle: 2 }),
    one('later cycle', { state: 'Kazakhstan', cycle: 4 }),
  ];
  expect(ofLastReview(entries, kazakhstan).map(({ paragraph }) => paragraph)).toEqual(['first cycle']);
  expect(ofLastReview(entries, { ...kazakhstan, cycle: 5 }).map(({ paragraph }) => paragraph)).toEqual(['later cycle']);
});

test('recommendations to another State are not told, in whatever language the State is named', () => {
  const entries = [
    one('in Russian', { state: { ru: 'Казахстан', en: 'Kazakhstan' }, cycle: 1 }),
    one('of the neighbour', { state: 'Kyrgyzstan', cycle: 1 }),
  ];
  expect(ofLastReview(entries, kazakhstan).map(({ paragraph }) => paragraph)).toEqual(['in Russian']);
});

test('what does not say its State or cycle is taken as meant', () => {
  const entries = [one('nothing said', {}), one('first cycle', { cycle: 1 })];
  expect(ofLastReview(entries, kazakhstan)).toEqual(entries);
});

test('where no earlier cycle is recorded, everything of the State is told', () => {
  const entries = [one('own cycle', { state: 'Kazakhstan', cycle: 2 })];
  expect(ofLastReview(entries, kazakhstan)).toEqual(entries);
});
