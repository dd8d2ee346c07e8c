import { expect, it } from 'vitest';
import { aNamePlace } from '../../test/builders/checks';
import { answerTo, withAnswer, withoutAnswer } from './name-answers';

const word = answerTo(aNamePlace(), 'another-word');
const name = answerTo(aNamePlace(), 'this-name');
const forTheCourt = answerTo(aNamePlace({ audience: 'court' }), 'another-word');

it('keeps one answer for each place and circle of readers, the last one', () => {
  expect(withAnswer(withAnswer([word], forTheCourt), name)).toEqual([forTheCourt, name]);
});

it('takes back an answer, and no other', () => {
  expect(withoutAnswer([word, forTheCourt], name)).toEqual([forTheCourt]);
});
