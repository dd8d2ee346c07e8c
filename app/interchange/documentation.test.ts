import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { collectionNames } from '#shared/records/case-book';
import { noRegisters } from '#shared/records/registers';
import { expectValue } from '#shared/result';
import { interchangeJsonSchema } from './json-schema';
import { readInterchange } from './read-interchange';
import { writeInterchange } from './write-interchange';

const at = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url));

describe('the page about the format', () => {
  it('shows a file that can be imported', () => {
    const page = at('docs/interchange.md').toString('utf8');
    const example = /```json\n(.*?)```/su.exec(page)?.[1] ?? '';
    const interchange = expectValue(readInterchange(new TextEncoder().encode(example)));
    const [book] = interchange.caseBooks;
    expect(book?.charges['defamation']).toEqual({
      id: 'defamation',
      against: ['party-1'],
      norm: { norm: 'norm-1', part: '2' },
      brought: {
        written: '15.01.2014',
        earliest: '2014-01-15',
        latest: '2014-01-15',
        precision: 'day',
        spread: 'moment',
      },
      acts: ['expression-1'],
      outcome: 'convicted',
    });
    expect(book?.decisions['decision-1']).toMatchObject({
      by: ['body-1'],
      following: [{ kind: 'expression', id: 'expression-1' }],
      sources: [{ source: 'source-1' }],
      sanctions: [{ term: { years: 1, months: 6 } }],
    });
  });
});

describe('version 1 of the format', () => {
  it('means what it meant when it was frozen', () => {
    const interchange = expectValue(readInterchange(at('test/vectors/interchange-1/file.json')));
    const meaning = z
      .looseObject({
        registers: z.record(z.string(), z.unknown()),
        caseBooks: z.array(z.record(z.string(), z.unknown())),
      })
      .parse(JSON.parse(at('test/vectors/interchange-1/meaning.json').toString('utf8')));
    // Registers and lists that the model got since then are empty.
    const noLists = Object.fromEntries(collectionNames.map((name) => [name, {}]));
    expect(interchange).toEqual({
      ...meaning,
      registers: { ...noRegisters, ...meaning.registers },
      caseBooks: meaning.caseBooks.map((book) => ({ ...noLists, ...book })),
    });
    expect(expectValue(readInterchange(writeInterchange(interchange)))).toEqual(interchange);
  });
});

describe('the JSON schema', () => {
  it('takes dates, terms and references in words beside the forms of the model', () => {
    const schema = JSON.stringify(interchangeJsonSchema());
    for (const words of [
      'A date as typed',
      'A term in words',
      'The id or a name of: party',
      'The id or citation of a norm',
    ]) {
      expect(schema).toContain(words);
    }
  });

  it('asks for no id', () => {
    const file = interchangeJsonSchema();
    expect(file).toMatchObject({
      required: ['format', 'version'],
      properties: {
        caseBooks: { items: { required: ['title'], properties: { notes: { items: { required: ['text'] } } } } },
      },
    });
  });
});
