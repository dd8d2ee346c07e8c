import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { composeDocument } from '#app/documents/compose-document';
import { readInterchange } from '#app/interchange/read-interchange';
import { renderPlainText } from '#app/text/plain-text';
import { expectValue } from '#shared/result';

/** The Russian sample as documents: the whole texts, read by hand before they were kept here. */

const read = (path: string) => readFileSync(new URL(path, import.meta.url));
const { caseBooks, registers } = expectValue(
  readInterchange(new Uint8Array(read('../assets/samples/sample-case-books-ru.json'))),
);
const [first] = caseBooks;
if (first === undefined) throw new Error('the sample has no case book');

const paragraphs = expectValue(composeDocument({ kind: 'case-paragraphs', caseBooks, registers, language: 'ru' }));
const brief = expectValue(composeDocument({ kind: 'defence-brief', caseBooks: [first], registers, language: 'ru' }));

describe('the sample typed in Russian', () => {
  test('is told in paragraphs', () => {
    expect(renderPlainText(paragraphs)).toBe(read('fixtures/russian/case-paragraphs.txt').toString());
  });

  test('is a brief to the court, from its addressee to its annexes', () => {
    expect(renderPlainText(brief)).toBe(read('fixtures/russian/defence-brief.txt').toString());
  });

  test('asks for the forms that no rule settles, and for no others', () => {
    const asked = [...paragraphs.checks, ...brief.checks].filter(({ code }) => code === 'form-missing');
    expect(new Set(asked.map(({ values }) => `${values?.['text'] ?? ''}: ${values?.['form'] ?? ''}`))).toEqual(
      new Set(['продажа прав на воду: ru.prepositional', 'двор ее дома: ru.prepositional']),
    );
  });

  test('has no text of another language, and no ё', () => {
    const written = [...paragraphs.blocks, ...brief.blocks];
    const text = JSON.stringify(written, (key, value: unknown) =>
      key === 'of' || key === 'records' ? undefined : value,
    );
    expect(text).not.toMatch(/ё/u);
    expect(paragraphs.checks.filter(({ code }) => code === 'language-fallback')).toEqual([]);
  });

  test('may leave', () => {
    expect([...paragraphs.checks, ...brief.checks].filter(({ blocking }) => blocking)).toEqual([]);
  });
});
