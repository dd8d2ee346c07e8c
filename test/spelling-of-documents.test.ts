import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { composeDocument } from '#app/documents/compose-document';
import { readInterchange } from '#app/interchange/read-interchange';
import { createSpelling } from '#app/spelling/spelling';
import { wordsOfNames } from '#app/spelling/words-of-names';
import { renderPlainText } from '#app/text/plain-text';
import { expectValue } from '#shared/result';
import { type SpellingLanguage, wordsToCheck } from '#shared/spelling/words';

/** What the program itself writes of the samples has no marks; a person would stop to look at them. */

const read = (path: string) => readFileSync(new URL(`../assets/${path}`, import.meta.url));
const textOf = (name: string) => read(`spelling/${name}`).toString();
const files = {
  en: { rules: 'en.aff', stems: ['en-GB.dic', 'en-US.dic', 'en-field.dic'], sample: 'sample-case-books.json' },
  ru: { rules: 'ru.aff', stems: ['ru.dic', 'ru-field.dic'], sample: 'sample-case-books-ru.json' },
};

test.each<[SpellingLanguage]>([['en'], ['ru']])('nothing in the sample told in %s is marked', async (language) => {
  const { rules, stems, sample } = files[language];
  const spelling = createSpelling(() => Promise.resolve({ rules: textOf(rules), stems: stems.map(textOf) }));
  const { caseBooks, registers } = expectValue(readInterchange(new Uint8Array(read(`samples/${sample}`))));
  const document = expectValue(composeDocument({ kind: 'case-paragraphs', caseBooks, registers, language }));
  const words = wordsToCheck(renderPlainText(document), language).map(({ word }) => word);
  expect(words.length).toBeGreaterThan(500);
  spelling.know(wordsOfNames({ caseBooks, registers }));
  expect(await spelling.check(words, language)).toEqual([]);
});
