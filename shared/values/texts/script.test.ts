import { expect, test } from 'vitest';
import { isInAnotherAlphabet } from './script';

test('words in another alphabet than the language are found, names among them', () => {
  expect(isInAnotherAlphabet('journalist Иванов', 'en')).toBe(true);
  expect(isInAnotherAlphabet('журналист Ivanov', 'ru')).toBe(true);
  expect(isInAnotherAlphabet('მწერალი', 'en')).toBe(true);
  expect(isInAnotherAlphabet('Özgür Çelik', 'en')).toBe(false);
  expect(isInAnotherAlphabet('Өзгербеков', 'ru')).toBe(false);
});

test('addresses, symbols and figures have the same letters everywhere', () => {
  const signs = ['guljan.org', 'A/HRC/14/10', 'counsel@example.org', 'том II', 'корпус B', '№ 226-V'];
  expect(signs.filter((sign) => isInAnotherAlphabet(sign, 'ru'))).toEqual([]);
});
