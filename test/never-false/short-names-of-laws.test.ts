import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeDocument } from '#app/documents/compose-document';
import { renderPlainText } from '#app/text/plain-text';
import { someRegisters } from '../builders/a-case';
import { chance } from './random';
import { randomCase } from './random-case';

type Law = { readonly code: string; readonly short: string; readonly country?: string; readonly citedAs?: string };
type Laws = {
  /** Their short names stand in a text behind the introduction of each, whose letters this is. */
  readonly introduced: readonly (Law & { readonly by: string })[];
  /** Two that have one short name: it stands in no text that names both. `stem` is found in every form of the full name. */
  readonly unclear: readonly (Law & { readonly stem: string })[];
};

const laws: Readonly<Record<'en' | 'ru', Laws>> = {
  en: {
    introduced: [
      { code: 'Penal Code of Alba', short: 'PCA', by: 'Penal Code of Alba (PCA)' },
      { code: 'Press Act 1999', short: 'PrA', by: 'Press Act 1999 (PrA)' },
      { code: 'Strafordnung', short: 'StO', by: 'Strafordnung (StO)', citedAs: 'section-sign' },
      { code: 'Civil Code of Alba', short: 'Civil Code', by: 'Civil Code of Alba' },
    ],
    unclear: [
      { code: 'Labour Code of Alba', short: 'LCA', stem: 'Labour Code' },
      { code: 'Land Code of Alba', short: 'LCA', stem: 'Land Code' },
    ],
  },
  ru: {
    introduced: [
      { code: 'Уголовный кодекс Альбы', short: 'УКА', by: '(далее – УКА' },
      { code: 'Закон о печати 1999 года', short: 'ЗОП', by: '(далее – ЗОП' },
      { code: 'Strafordnung', short: 'StO', by: 'Strafordnung (далее – StO', citedAs: 'section-sign' },
      { code: 'Устав и наказ о судах', short: 'УНС', by: 'УНС (Устав и наказ о судах' },
    ],
    unclear: [
      { code: 'Трудовой кодекс Альбы', short: 'ТКА', stem: 'Трудов' },
      { code: 'Таможенный кодекс Альбы', short: 'ТКА', stem: 'Таможенн' },
    ],
  },
};

/** Two articles of each law, and one of which nobody recorded the short name. */
function normsOf({ introduced, unclear }: Laws) {
  const given = [...introduced, ...unclear].flatMap(({ code, short, citedAs }, place) =>
    ['7', '8', '9'].map((article) => ({
      id: `${String(place)}-${article}`,
      kind: 'national',
      country: 'Alba',
      code,
      article,
      ...(article !== '9' && { codeShort: short }),
      ...(citedAs !== undefined && { citedAs }),
    })),
  );
  return someRegisters({ norms: given }).norms;
}

const kinds = ['case-paragraphs', 'defence-brief'] as const;

/** The documents of a case as plain text, its titles and notes with it. */
function textsOf(seed: number, language: 'en' | 'ru'): readonly string[] {
  const { book, registers } = randomCase(language, chance(seed), normsOf(laws[language]));
  return kinds.flatMap((kind) => {
    const composed = composeDocument({ kind, caseBooks: [book], registers, language });
    return composed.ok ? [renderPlainText(composed.value).replaceAll('\u00a0', ' ')] : [];
  });
}

const placeOf = (name: string, text: string) => text.search(new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u'));

/** The short names that a reader meets before anybody has told what they mean, or that mean two laws. */
function unexplainedIn(text: string, { introduced, unclear }: Laws): readonly string[] {
  const tooEarly = introduced.filter(({ short, by }) => {
    const [first, told] = [placeOf(short, text), text.indexOf(by)];
    return first >= 0 && (told < 0 || first < told);
  });
  const isBoth = unclear.every(({ stem }) => text.includes(stem));
  const mistaken = isBoth ? unclear.filter(({ short }) => placeOf(short, text) >= 0) : [];
  return [...tooEarly, ...mistaken].map(({ short }) => short);
}

/** The short names that are introduced and never said again. */
const introducedForNothing = (text: string, { introduced }: Laws): readonly string[] =>
  introduced
    .filter(({ short, by }) => by.includes('(') && !by.startsWith(short) && text.includes(by))
    .map(({ short, by }) => ({ short, rest: text.slice(text.indexOf(by) + by.length) }))
    .filter(({ short, rest }) => placeOf(short, rest) < 0)
    .map(({ short }) => short);

test.each(['en', 'ru'] as const)(
  'no short name of a law stands before its introduction, and none is introduced for nothing (%s)',
  (language) => {
    let met = 0;
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        for (const text of textsOf(seed, language)) {
          expect(unexplainedIn(text, laws[language]), text).toEqual([]);
          expect(introducedForNothing(text, laws[language]), text).toEqual([]);
          met += laws[language].introduced.filter(({ short }) => placeOf(short, text) >= 0).length;
        }
      }),
      { numRuns: 100, seed: 20 },
    );
    expect(met).toBeGreaterThan(50);
  },
  60_000,
);

test.each([
  ['Under Article 7 of the PCA. Under Article 8 of the Penal Code of Alba (PCA).', ['PCA']],
  ['Under Article 7 of the Penal Code of Alba. Under Article 8 of the PCA.', ['PCA']],
  ['Under Article 7 of the Penal Code of Alba (PCA). Under Article 8 of the PCA.', []],
  ['Under Article 7 of the Labour Code of Alba (LCA). Under Article 8 of the Land Code of Alba.', ['LCA', 'LCA']],
  ['Under Article 7 of the Labour Code of Alba. Under Article 8 of the Land Code of Alba.', []],
])('the reader stumbles where somebody would: %s', (text, found) => {
  expect(unexplainedIn(text, laws.en)).toEqual(found);
});

test.each([
  ['Under Article 7 of the Penal Code of Alba (PCA). Under Article 8 of the Press Act 1999.', ['PCA']],
  ['Under Article 7 of the Penal Code of Alba (PCA). Under Article 8 of the PCA.', []],
])('a name that nothing says again is found: %s', (text, found) => {
  expect(introducedForNothing(text, laws.en)).toEqual(found);
});
