import { expect, test } from 'vitest';
import { aCaseBook, someRegisters } from '../../../../../test/builders/a-case';
import { composeText } from '../../../../../test/builders/composed/composed';

type Loose = Readonly<Record<string, unknown>>;

/** Charges under one norm after the other, told in one paragraph. */
function told(...norms: readonly Loose[]): string {
  const given = norms.map((norm, place) => ({ kind: 'national', id: `norm-${String(place)}`, ...norm }));
  const book = aCaseBook({
    parties: [{ id: 'ana', kind: 'person', name: 'Ana Roux', shortName: 'Roux', gender: 'female', officials: true }],
    charges: given.map(({ id }, place) => ({
      id: `charge-${String(place)}`,
      against: ['ana'],
      norm: { norm: id },
      order: `a${String(place)}`,
    })),
  });
  return composeText(book, someRegisters({ norms: given }), 'court').paragraphs.join(' ');
}

const first = 'Ana Roux, an official, was charged under';
const turkish = { code: 'Turkish Penal Code', codeShort: 'TCK' };
const german = { code: 'Strafgesetzbuch', codeShort: 'StGB', citedAs: 'section-sign' };

test.each<[what: string, norms: readonly Loose[], text: string]>([
  [
    'a short name stands behind the full one first, and alone later',
    [
      { ...turkish, article: '220' },
      { ...turkish, article: '314' },
    ],
    `${first} Article 220 of the Turkish Penal Code (TCK). She was charged under Article 314 of the TCK.`,
  ],
  [
    'the law keeps the form in which it is cited',
    [
      { ...german, article: '130' },
      { ...german, article: '86a' },
    ],
    `${first} § 130 of the Strafgesetzbuch (StGB). She was charged under § 86a StGB.`,
  ],
  [
    'what the article is about goes before the brackets of the law',
    [
      { ...turkish, article: '220', title: 'Aiding' },
      { ...turkish, article: '314', title: 'Membership' },
    ],
    `${first} Article 220 (“Aiding”) of the Turkish Penal Code (TCK). She was charged under Article 314 of the TCK (“Membership”).`,
  ],
  [
    'a short name that is a part of the full one needs no brackets',
    [
      { code: 'Criminal Code of Alba', codeShort: 'Criminal Code', article: '1' },
      { code: 'Criminal Code of Alba', codeShort: 'Criminal Code', article: '2' },
    ],
    `${first} Article 1 of the Criminal Code of Alba. She was charged under Article 2 of the Criminal Code.`,
  ],
  [
    'a short name that another article brings is put behind the full one there',
    [
      { code: turkish.code, article: '220' },
      { ...turkish, article: '314' },
    ],
    `${first} Article 220 of the Turkish Penal Code. She was charged under Article 314 of the Turkish Penal Code (TCK).`,
  ],
  [
    'two laws of one short name keep their full ones',
    [
      { code: 'Labour Code', codeShort: 'LC', article: '1' },
      { code: 'Land Code', codeShort: 'LC', article: '2' },
    ],
    `${first} Article 1 of the Labour Code. She was charged under Article 2 of the Land Code.`,
  ],
  [
    'a short name in another language than the full one is not used',
    [
      { code: { en: 'Penal Code' }, codeShort: { ru: 'УК' }, article: '1' },
      { code: { en: 'Penal Code' }, codeShort: { ru: 'УК' }, article: '2' },
    ],
    `${first} Article 1 of the Penal Code. She was charged under Article 2 of the Penal Code.`,
  ],
])('%s', (_, norms, text) => {
  expect(told(...norms)).toBe(text);
});
