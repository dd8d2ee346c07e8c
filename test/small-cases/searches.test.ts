import { expect, test } from 'vitest';
import { tell } from './tell';

test('the police has its article', () => {
  expect(tell('a-body-named-police').text).toBe('1. On 3 July 2015, Tomas Varga was detained by the police.\n');
});

test('the homes of several people are searched, each of whom is named', () => {
  expect(tell('homes-of-two-people-searched').text).toBe(
    '1. On 3 June 2020, the homes of Tomas Varga and Lena Orlik were searched. On 4 June 2020, the offices of the newspaper were searched.\n',
  );
  expect(tell('homes-of-two-people-searched', { language: 'ru' }).text).toContain(
    '3 июня 2020 года был проведен обыск homes Tomas Varga и Lena Orlik.',
  );
});
