import { expect, test } from 'vitest';
import { renderPlainText } from '../../text/plain-text';
import { someRegisters } from '../../../test/builders/a-case';
import { composeSubmission, defamation, registers } from '../../../test/builders/composed/a-submission';

const { norms } = someRegisters({
  norms: [
    {
      ...defamation,
      penalties: [{ kind: 'fine' }],
      critiques: [{ flaw: 'lacks-definition' }],
    },
    {
      id: 'insult',
      kind: 'national',
      code: { en: 'Criminal Code', ru: 'Уголовный кодекс' },
      article: '130',
      effects: [{ en: 'punishes insults', ru: 'карает оскорбления' }],
      critiques: [{ flaw: 'lacks-definition' }],
    },
  ],
});
const known = { ...registers, norms };

const about = (items: readonly unknown[]) => ({
  submitters: [],
  theme: undefined,
  sections: [{ heading: 'Law', items }],
});
const written = (items: readonly unknown[], language: 'en' | 'ru' = 'en') =>
  renderPlainText(composeSubmission(about(items), known, language))
    .replaceAll('\u00a0', ' ')
    .split('Law\n\n')[1];

/** What is printed in bold. */
const boldIn = (items: readonly unknown[], language: 'en' | 'ru' = 'en') =>
  composeSubmission(about(items), known, language).blocks.flatMap((block) => {
    const sentences = block.kind === 'paragraph' ? block.sentences : block.kind === 'list' ? block.items.flat() : [];
    return sentences
      .flatMap(({ inlines }) => inlines)
      .flatMap((run) => (run.kind === 'text' && run.emphasis === 'bold' ? [run.text.replaceAll('\u00a0', ' ')] : []));
  });

test('an article stands by itself, with what more is said of it in bullets below', () => {
  const items = [{ law: ['cc', 'insult'], byArticle: true }];
  expect(written(items)).toBe(`3. The Criminal Code punishes defamation (Article 129).

• The sanctions include a fine.
• Article 129 does not define the terms used.

4. Article 130 of the Criminal Code punishes insults.

• It does not define the terms used.
`);
  expect(boldIn(items)).toEqual(['Article 129', 'Article 130']);
});

test('so it does in Russian', () => {
  const items = [{ law: ['cc', 'insult'], byArticle: true }];
  expect(boldIn(items, 'ru')).toEqual(['ст. 129', 'Статья 130']);
});

test('articles that are bullets have bullets of their own, and so may their examples', () => {
  const items = [
    { figures: ['sites'] },
    { law: ['insult'], byArticle: true, bullet: 1 },
    { case: 'book', example: true, bullet: 2 },
    { case: 'book', bullet: 1 },
  ];
  expect(written(items))
    .toBe(`3. In 2010, five websites were closed; in 2012, seven websites were closed, up from five in 2010.

• Article 130 of the Criminal Code punishes insults.
  – It does not define the terms used.
  – For example, in April 2012, Aigul Saparova was beaten.
• In April 2012, Aigul Saparova was beaten.
`);
});

test('a bullet without a paragraph above it is a paragraph, and one without a bullet above it is of the first level', () => {
  const items = [
    { case: 'book', bullet: 2 },
    { case: 'book', bullet: 2 },
  ];
  expect(written(items)).toBe(`3. In April 2012, Aigul Saparova was beaten.

• In April 2012, Aigul Saparova was beaten.
`);
});

test('a pronoun behind the sanctions does not mean the article', () => {
  expect(written([{ law: ['cc'] }])).toBe(
    '3. The Criminal Code punishes defamation (Article 129). The sanctions include a fine. Article 129 does not define the terms used.\n',
  );
});
