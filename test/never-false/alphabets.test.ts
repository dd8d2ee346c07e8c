import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inlineText } from '#shared/document/inline-text';
import { composeDocument } from '#app/documents/compose-document';
import type { ComposedDocument, Sentence } from '#shared/document/document';
import { composeSubmission, parts } from '../builders/composed/a-submission';
import { chance } from './random';
import { randomCase } from './random-case';

/**
 * A document in one language made of texts that were typed in the other: wherever letters of the other alphabet stand,
 * in a sentence, a line, a title, a heading or a note, a check says so.
 */

type Language = 'en' | 'ru';
const other = { en: 'ru', ru: 'en' } as const;

const lettersOf = { en: /\p{Script=Cyrillic}+/gu, ru: /(?<![\w./@:-])[A-Za-z]{2,}(?![\w./@:-])/gu } as const;
const isNumber = /^[IVXLCDM]+$/u;

const sentencesOf = ({ blocks }: ComposedDocument): readonly Sentence[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return block.sentences;
    if (block.kind === 'list') return block.items.flat();
    return block.kind === 'table' ? block.rows.flat() : [];
  });

const textsOf = (document: ComposedDocument): readonly string[] => [
  ...document.blocks.flatMap((block) => (block.kind === 'title' || block.kind === 'heading' ? [block.text] : [])),
  ...sentencesOf(document).map(({ inlines }) => inlineText(inlines)),
  ...document.notes.map(({ inlines }) => inlineText(inlines)),
];

/** Words of the other alphabet of which no check says anything. */
function unremarked(document: ComposedDocument, language: Language): readonly string[] {
  const remarked = document.checks
    .filter(({ code }) => code === 'language-fallback')
    .map(({ values }) => String(values?.['text']).toLowerCase());
  return textsOf(document).flatMap((text) =>
    [...text.matchAll(lettersOf[language])]
      .map(([word]) => word)
      .filter((word) => !isNumber.test(word) && !remarked.some((one) => one.includes(word.toLowerCase())))
      .map((word) => `${word}: ${text}`),
  );
}

const digits = { en: 'bcdfghklmn', ru: 'бвгджзклмн' } as const;

/** What stands for a typed text in a random case, as a word: with figures in it, it would be a sign. */
const inLetters = (language: Language, value: unknown): unknown => {
  if (typeof value === 'string')
    return value.replaceAll(/q(\d+)q/gu, (_, number: string) => {
      const letters = number.replaceAll(/\d/gu, (digit) => digits[language].charAt(Number(digit)));
      return language === 'en' ? `wo${letters}` : `сло${letters}`;
    });
  if (Array.isArray(value)) return value.map((one) => inLetters(language, one));
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([name, one]) => [name, inLetters(language, one)]))
    : value;
};

for (const language of ['en', 'ru'] as const)
  for (const kind of ['case-paragraphs', 'defence-brief'] as const)
    test(`${kind}, ${language}: of random cases`, { timeout: 120_000 }, () => {
      fc.assert(
        fc.property(fc.nat(), (seed) => {
          const { book, registers } = randomCase(other[language], chance(seed));
          const typed: typeof book = Object.assign({}, book, inLetters(other[language], book));
          const composed = composeDocument({ kind, caseBooks: [typed], registers, language });
          if (composed.ok) expect(unremarked(composed.value, language)).toEqual([]);
        }),
        { numRuns: 60, seed: 15 },
      );
    });

test('a Russian submission whose every text is English', () => {
  const sections = [
    {
      ...parts.sections[0],
      recommendations: [
        {
          heading: 'On the law',
          items: [
            {
              verb: 'Repeal',
              object: 'this article',
              also: [{ verb: 'release', object: 'everybody' }],
              including: ['writers'],
            },
          ],
        },
      ],
    },
    { heading: 'Attacks', items: [{ case: 'book', bullet: 1 }] },
  ];
  const more = { title: 'Our submission', sections, issues: [{ issue: 'closures', focus: ['in villages'] }] };
  for (const recommendationsAt of ['section', 'end'])
    expect(unremarked(composeSubmission({ ...more, recommendationsAt }, undefined, 'ru'), 'ru')).toEqual([]);
});
