import { expect, test } from 'vitest';
import { tell } from './tell';

test('each law is cited in its own form', () => {
  expect(tell('norms-of-other-countries').text).toBe(
    [
      '1. Tomas Varga was charged with offence 1 (18 U.S.C. § 922(g)(1)).',
      'He was charged with offence 2 (18 U.S.C. § 793(e)).',
      'He was charged with offence 3 (section 5 of the Public Order Act 1986).',
      'He was charged with offence 4 (§ 130(1) of the Criminal Code of Germany).',
      'He was charged with offence 5 (the Fourth Amendment to the Constitution of the United States).',
      'He was charged with offence 6 (Article 314/2 of the Turkish Penal Code).',
      'He was charged with offence 7 (contrary to common law).',
    ].join(' ') + '\n',
  );
});

test('so it is in Russian', () => {
  const { text } = tell('norms-of-other-countries', { language: 'ru' });
  expect(text).toContain('по разделу 5 Public Order Act 1986 (offence 3)');
  expect(text).toContain('по § 130(1) Criminal Code of Germany (offence 4)');
  expect(text).toContain('по Четвертой поправке к Constitution of the United States (offence 5)');
});

test('a number with a hyphen is one article, and a short name that two laws bear is not used', () => {
  expect(tell('a-hyphenated-article-and-two-short-names').text).toBe(
    [
      '1. Tomas Varga was charged with theft (Article 361-4 of the Criminal Code of Ruritania).',
      'He was charged with arson (Article 12 of the Criminal Code of Alba).',
      'He was charged with fraud (Article 361-4 of the Criminal Code of Ruritania).',
      'He was charged with riot (Article 12 of the Criminal Code of Alba).',
    ].join(' ') + '\n',
  );
});

test.each([
  ['a-typed-citation-of-the-united-states', '1. Tomas Varga was charged under 18 U.S.C. § 922(g)(1).\n'],
  ['a-typed-section-sign', '1. Tomas Varga was charged under § 130 of the Strafgesetzbuch.\n'],
  ['a-typed-part-after-a-slash', '1. Tomas Varga was charged under Article 314(2) of the Türk Ceza Kanunu.\n'],
])('a typed citation is found: %s', (name, text) => {
  expect(tell(name).text).toBe(text);
});
