import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import * as z from 'zod';
import { composeDocument } from '#app/documents/compose-document';
import type { Interchange } from '#app/interchange/interchange';
import { readInterchange } from '#app/interchange/read-interchange';
import { inMemoryWorkingSet } from '#app/ports/in-memory-working-set';
import { renderPlainText } from '#app/text/plain-text';
import { expectValue } from '#shared/result';
import { aProgram } from '../builders/a-program';
import { reopen } from '../builders/a-vault';
import { frozenFiles } from './frozen-files';

/** Case books of the day before the model learned to hold cases from any country: what they said, they still say. */

vi.setConfig({ hookTimeout: 60_000 });

const at = (name: string) => readFileSync(new URL(`case-books-1/${name}`, import.meta.url));
const { passphrase } = z.object({ passphrase: z.string() }).parse(JSON.parse(at('expected.json').toString()));
const file = expectValue(readInterchange(new Uint8Array(at('exported.json'))));

let kept: Interchange;

beforeAll(async () => {
  const stores = { files: frozenFiles('case-books-1'), workingSet: inMemoryWorkingSet() };
  const { store } = expectValue(await reopen(stores, { kind: 'passphrase', text: passphrase }));
  const program = await aProgram(store);
  kept = expectValue(readInterchange(expectValue(await program.exportCaseBooks())));
});

/** A term without a set end was written "for life" in a file of that day; nobody can know which of the two was meant. */
const asKept = (registers: Interchange['registers']): unknown =>
  JSON.parse(JSON.stringify(registers).replaceAll('{"life":true}', '{"indefinite":true}'));

test('the vault holds every record that it was given, and nothing else', () => {
  const titled = ({ caseBooks }: Interchange) => new Map(caseBooks.map((book) => [book.title, book]));
  expect(titled(kept)).toEqual(titled(file));
  expect(kept.registers).toEqual(asKept(file.registers));
  expect(kept.submissions).toEqual(file.submissions);
});

describe.each(['en', 'ru'] as const)('in %s', (language) => {
  test.each(file.caseBooks.map(({ title }) => title))(
    '“%s” is told alike from the vault and from the file',
    (title) => {
      const paragraphs = [kept, file].map(({ caseBooks, registers }) =>
        renderPlainText(
          expectValue(
            composeDocument({
              kind: 'case-paragraphs',
              caseBooks: caseBooks.filter((book) => book.title === title),
              registers,
              language,
            }),
          ),
        ),
      );
      expect(paragraphs[0]).not.toBe('');
      expect(paragraphs[0]).toBe(paragraphs[1]);
    },
  );
});
