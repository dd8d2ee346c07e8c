import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inlineText } from '#shared/document/inline-text';
import { composeCaseParagraphs } from '#app/documents/case-paragraphs/case-paragraphs';
import { holesIn, mistakenIn } from './faults';
import { ownersIn } from './owners';
import { readParagraphs } from './persons';
import { withWholeSentences } from '../facts/whole-sentences';
import { chance } from './random';
import { randomCase, type RandomCase } from './random-case';

/** The paragraphs of a case as their sentences. A case that tells nothing has none. */
function paragraphsOf({ book, registers }: RandomCase, language: 'en' | 'ru'): readonly (readonly string[])[] {
  const composed = composeCaseParagraphs({ caseBooks: [book], registers, language });
  if (!composed.ok) return [];
  return withWholeSentences(composed.value.blocks).flatMap((block) =>
    block.kind !== 'paragraph'
      ? []
      : [block.sentences.map(({ inlines }) => inlineText(inlines).replaceAll('\u00a0', ' '))],
  );
}

/** What a reader who knows the records stumbles over. */
function faultsOf(seed: number, language: 'en' | 'ru'): readonly string[] {
  const drawn = randomCase(language, chance(seed));
  const owners = ownersIn(drawn.book);
  return readParagraphs(paragraphsOf(drawn, language), drawn.cast, language).flatMap((spoken) =>
    [...spoken.faults, ...holesIn(spoken.sentence), ...mistakenIn(spoken, owners, drawn.cast)].map(
      (fault) => `${fault}: ${spoken.sentence}`,
    ),
  );
}

const inNoCase = (language: 'en' | 'ru') => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      expect(faultsOf(seed, language)).toEqual([]);
    }),
    { numRuns: 120, seed: 10 },
  );
};

test('nobody is unnamed or mistaken in an English text', () => {
  inNoCase('en');
}, 60_000);

test('nobody is unnamed or mistaken in a Russian text', () => {
  inNoCase('ru');
}, 60_000);
