import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderPlainText } from '#app/text/plain-text';
import { composeSubmission, registers as known } from '../builders/composed/a-submission';
import { someRegisters } from '../builders/a-case';
import { narrowedText, without } from './narrowed';
import type { Character } from './people';
import { chance } from './random';
import { randomCase } from './random-case';

/** Who wrote to whom, and who did what to whom: read with words written by hand. Nobody is swapped, nobody invented. */

type Language = 'en' | 'ru';
type Fields = Readonly<Record<string, unknown>>;
type Case = { readonly doer: Character; readonly other: Character; readonly text: (keep: Keep) => string };
type Keep = { readonly list: 'motions' | 'internationalSteps' | 'events'; readonly record: (record: Fields) => Fields };

/** As a text may call somebody, in any case and in short. */
const called = ({ inFull, inShort }: Character) =>
  `(?:${[inFull, ...(inShort === undefined ? [] : [inShort])].join('|')})`;

/** Draws cases of two people or more whose family names differ, and looks at each. */
function inEachCase(language: Language, look: (drawn: Case) => void): void {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const { cast } = randomCase(language, chance(seed));
      const [doer, other] = ['person-0', 'person-1'].map((one) => cast.find(({ id }) => id === one));
      if (doer === undefined || other === undefined || doer.inShort === other.inShort) return;
      const text = ({ list, record }: Keep) =>
        narrowedText(seed, language, [list], (fields) => record(without(fields, 'attribution')));
      look({ doer, other, text });
    }),
    { numRuns: 150, seed: 13 },
  );
}

const lookAt = (text: string, ...never: readonly string[]) => {
  for (const words of never) expect(text).not.toMatch(new RegExp(words, 'iu'));
};

const otherBodies = {
  en: 'Northern District Court|Hill Prison',
  ru: 'Северн\\p{L}+ районн|Горн\\p{L}+ тюрьм',
} as const;

const swappedFiling = {
  en: (doer: string) => [
    '(?:by|from) (?:the )?Harbour Police',
    'Harbour Police (?:filed|asked|sent|complained)',
    `(?:with|to) ${doer}`,
  ],
  ru: (doer: string) => [
    'Портовая полиция (?:подал|направил|попросил)',
    'Портовой полицией|сотрудниками Портовой полиции|от Портовой полиции',
    `(?<!\\p{L})(?:в|к) ${doer}`,
  ],
} as const;

test.each(['en', 'ru'] as const)(
  'a motion goes from those who file it to the body it is for: %s',
  { timeout: 60_000 },
  (language) => {
    inEachCase(language, ({ doer, other, text }) => {
      const told = text({ list: 'motions', record: (record) => ({ ...record, by: [doer.id], to: 'police' }) });
      lookAt(told, called(other), otherBodies[language], ...swappedFiling[language](called(doer)));
    });
  },
);

const swappedSending = {
  en: (doer: string) => [
    '(?:by|from) (?:the )?Harbour Police',
    'Harbour Police (?:sent|replied|asked)',
    `(?:with|to) ${doer}`,
  ],
  ru: (doer: string) => [
    'Портовая полиция (?:направил|ответил)',
    'Портовой полицией|сотрудниками Портовой полиции|от Портовой полиции',
    `(?<!\\p{L})(?:в|к) ${doer}`,
  ],
} as const;

test.each(['en', 'ru'] as const)(
  'a step goes from those who sent it to its body: %s',
  { timeout: 60_000 },
  (language) => {
    inEachCase(language, ({ doer, other, text }) => {
      const told = text({
        list: 'internationalSteps',
        record: (record) => ({ ...without(record, 'byWords'), by: [doer.id], body: 'police' }),
      });
      lookAt(told, called(other), otherBodies[language], ...swappedSending[language](called(doer)));
    });
  },
);

test.each(['en', 'ru'] as const)('a warning is given by one to the other: %s', { timeout: 60_000 }, (language) => {
  inEachCase(language, ({ doer, other, text }) => {
    const told = text({
      list: 'events',
      record: (record) => ({
        ...without(record, 'byWords', 'againstWords', 'connectedWith', 'bodies'),
        kind: 'warning',
        by: [doer.id],
        against: [other.id],
        action: 'xwarnedx',
      }),
    });
    lookAt(told, `${called(other)}[^.]*xwarnedx`, `xwarnedx[^.]*${called(doer)}`, `xwarnedx (?:by|from) `);
  });
});

const states = { en: ['Spain', 'Chile', 'Norway'], ru: ['Испания', 'Чили', 'Норвегия'] } as const;
const swappedRecommending = {
  en: [
    '(?:Spain|Chile|Norway)[^.]* received',
    'from (?:[^.]* and )?Ruritania',
    '(?:Spain|Chile|Norway) (?:supported|noted)',
  ],
  ru: [
    '(?:Испания|Чили|Норвегия)[^.]* получил',
    '(?:от|со стороны)[^.]* Руритани',
    '(?:Испания|Чили|Норвегия) (?:поддержал|приняла к сведению)',
  ],
} as const;

test.each(['en', 'ru'] as const)(
  'a recommendation goes from the States that made it to the one under review: %s',
  (language) => {
    const state = language === 'en' ? 'Ruritania' : 'Руритания';
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            recommendingStates: fc.subarray([...states[language]], { minLength: 1 }),
            position: fc.option(fc.constantFrom('supported', 'noted', 'pending'), { nil: undefined }),
            themes: fc.constant(['press']),
            year: fc.constantFrom(2010, 2014),
          }),
          { minLength: 1, maxLength: 4 },
        ),
        (drawn) => {
          const recommendations = drawn.map((one, place) => ({
            ...one,
            id: `r${place}`,
            paragraph: `1.${place}`,
            state,
          }));
          const registers = { ...known, recommendations: someRegisters({ recommendations }).recommendations };
          const more = {
            state,
            submitters: [],
            theme: undefined,
            sections: [{ heading: 'One', items: [{ followUp: 'press' }] }],
          };
          const [, told = ''] = renderPlainText(composeSubmission(more, registers, language)).split('One\n\n');
          const [body = ''] = told.split('\n\n[^1]');
          const named = new Set(drawn.flatMap(({ recommendingStates }) => recommendingStates));
          const unnamed = states[language]
            .filter((one) => !named.has(one))
            .map((one) => `(?<!\\p{L})${one.slice(0, -1)}`);
          lookAt(body, ...unnamed, ...swappedRecommending[language]);
          expect(body).toMatch(language === 'en' ? /Ruritania received/u : /Руритания получила/u);
        },
      ),
      { numRuns: 60, seed: 14 },
    );
  },
);
