import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test, vi } from 'vitest';
import type { Failure, Issue } from '#shared/failure';
import { largestFile } from '#shared/contract/import-limit';
import { readInterchange } from './read-interchange';

vi.setConfig({ testTimeout: 60_000 });

const bytes = (text: string) => new TextEncoder().encode(text);
const fileOf = (parts: object) => bytes(JSON.stringify({ format: 'defender-casebook', version: 1, ...parts }));

function failureOf(file: Uint8Array): Failure | undefined {
  const result = readInterchange(file);
  return result.ok ? undefined : result.failure;
}

function issuesOf(parts: object): readonly Issue[] {
  const failure = failureOf(fileOf(parts));
  return failure?.code === 'interchange/invalid' ? failure.issues : [];
}

describe('an id in an interchange file', () => {
  it('that is no well-formed text is refused, since two of them would become one', () => {
    const parties = ['\ud800', '\ud801'].map((id) => ({ id, kind: 'person', name: id.length.toString() }));
    expect(issuesOf({ caseBooks: [{ title: 'A', parties }] })).toHaveLength(2);
  });
});

describe('a file that breaks off within a text of megabytes', () => {
  it('is told as such, with the place', () => {
    const column = 30_000_000;
    expect(failureOf(bytes(`"${'x'.repeat(column - 2)}`))).toEqual({ code: 'interchange/not-json', line: 1, column });
  });
});

describe('a name that very many share', () => {
  it('is told with a few of their ids', () => {
    const parties = Array.from({ length: 300 }, () => ({ kind: 'person', name: 'Unknown' }));
    const [issue] = issuesOf({ caseBooks: [{ title: 'A', subject: 'Unknown', parties }] });
    expect(issue?.expected?.length).toBeLessThan(200);
  });
});

describe('a file that cannot be read', () => {
  test.each<[string, Uint8Array, Failure]>([
    ['bytes that are no text', new Uint8Array([0xff, 0xfe, 0x00]), { code: 'interchange/not-text' }],
    ['zeros', new Uint8Array(64), { code: 'interchange/not-text' }],
    ['nothing', new Uint8Array(), { code: 'interchange/not-json', line: 1, column: 1 }],
    ['a text', bytes('Dear colleague'), { code: 'interchange/not-json', line: 1, column: 1 }],
    ['a list with a comma too many', bytes('[1,\n 2,\n]'), { code: 'interchange/not-json', line: 3, column: 1 }],
    ['a text without its end', bytes('{"a": "b\n"}'), { code: 'interchange/not-json', line: 1, column: 9 }],
    ['a file that breaks off', bytes('{"a": [1, {"b"'), { code: 'interchange/not-json', line: 1, column: 15 }],
    ['two values', bytes('{} {}'), { code: 'interchange/not-json', line: 1, column: 4 }],
    ['other JSON', bytes('{"a": 1}'), { code: 'interchange/not-interchange' }],
    ['a later version', fileOf({ version: 2 }), { code: 'interchange/newer-version', version: 2 }],
    [
      'more than 50 MB',
      new Uint8Array(largestFile + 1),
      { code: 'interchange/too-large', bytes: largestFile + 1, limit: largestFile },
    ],
  ])('%s: says so', (_, file, failure) => {
    expect(failureOf(file)).toEqual(failure);
  });

  test.each<[string, object, Issue]>([
    [
      'a date that may be two days',
      { caseBooks: [{ title: 'T' }, { title: 'T', charges: [{ brought: '03/04/2011' }] }] },
      {
        path: 'caseBooks[1].charges[0].brought',
        problem: 'unreadable-date',
        given: '03/04/2011',
        expected: '2011-04-03 or 2011-03-04',
      },
    ],
    [
      'a term in other words',
      { caseBooks: [{ title: 'T', detentions: [{ length: 'long' }] }] },
      {
        path: 'caseBooks[0].detentions[0].length',
        problem: 'wrong-type',
        given: 'long',
        expected: 'a term such as "18 months", "7½ years", "15 to 20 years", "25 years to life" or "P1Y6M"',
      },
    ],
    [
      'a reference to nobody',
      { caseBooks: [{ title: 'T', subject: 'Nobody' }] },
      {
        path: 'caseBooks[0].subject',
        problem: 'unknown-reference',
        given: 'Nobody',
        expected: 'the id or name of a party',
      },
    ],
    [
      'a name that two share',
      {
        registers: {
          bodies: [
            { kind: 'court', name: 'City Court' },
            { kind: 'court', name: 'City Court' },
          ],
        },
        caseBooks: [{ title: 'T', hearings: [{ court: 'City Court' }] }],
      },
      {
        path: 'caseBooks[0].hearings[0].court',
        problem: 'ambiguous-reference',
        given: 'City Court',
        expected: 'body-1 or body-2',
      },
    ],
    [
      'a choice that is not there',
      { caseBooks: [{ title: 'T', parties: [{ kind: 'robot', name: 'R' }] }] },
      {
        path: 'caseBooks[0].parties[0].kind',
        problem: 'unknown-choice',
        given: 'robot',
        expected: 'person, legal-person, outlet, web-site, group, anonymous-unit',
      },
    ],
    [
      'a field that is not there',
      { caseBooks: [{ title: 'T', notes: [{ text: 'x', txet: 'y' }] }] },
      { path: 'caseBooks[0].notes[0].txet', problem: 'unknown-field' },
    ],
    [
      'a title that is not there',
      { caseBooks: [{}] },
      { path: 'caseBooks[0].title', problem: 'missing', expected: 'a text' },
    ],
    [
      'two records with one id',
      {
        caseBooks: [
          {
            title: 'T',
            notes: [
              { id: 'n', text: 'x' },
              { id: 'n', text: 'y' },
            ],
          },
        ],
      },
      { path: 'caseBooks[0].notes[1].id', problem: 'duplicate-id', given: 'n' },
    ],
    [
      'two case books with one id',
      {
        caseBooks: [
          { id: 'b', title: 'T' },
          { id: 'b', title: 'T' },
        ],
      },
      { path: 'caseBooks[1].id', problem: 'duplicate-id', given: 'b' },
    ],
    [
      'something that is no list',
      { caseBooks: [{ title: 'T', charges: { first: {} } }] },
      { path: 'caseBooks[0].charges', problem: 'wrong-type', expected: 'a list' },
    ],
    [
      'something that is no record',
      { caseBooks: [{ title: 'T', charges: ['theft'] }] },
      { path: 'caseBooks[0].charges[0]', problem: 'wrong-type', given: '"theft"', expected: 'an object' },
    ],
    [
      'an id that is no text',
      { caseBooks: [{ title: 'T', notes: [{ id: 7, text: 'x' }] }] },
      { path: 'caseBooks[0].notes[0].id', problem: 'wrong-type', given: '7', expected: 'a text' },
    ],
    [
      'a number in quotation marks',
      { caseBooks: [{ title: 'T', parties: [{ kind: 'person', name: 'N', age: '41' }] }] },
      { path: 'caseBooks[0].parties[0].age', problem: 'wrong-type', given: '"41"', expected: 'a number' },
    ],
    [
      'a number that is too small',
      { caseBooks: [{ title: 'T', parties: [{ kind: 'person', name: 'N', age: -1 }] }] },
      { path: 'caseBooks[0].parties[0].age', problem: 'out-of-range', given: '-1', expected: 'at least 0' },
    ],
    ['a part that is not there', { books: [] }, { path: 'books', problem: 'unknown-field' }],
    ['a version that is none', { version: '1' }, { path: 'version', problem: 'wrong-type', given: '1', expected: '1' }],
  ])('%s: names the place', (_, parts, issue) => {
    expect(issuesOf(parts)).toEqual([issue]);
  });

  it('refuses what is out of all proportion before looking closer', () => {
    const zeros = Array.from({ length: 50_001 }, () => 0);
    const [long, full] = [
      { caseBooks: zeros },
      { caseBooks: Array.from({ length: 50 }, () => ({ notes: zeros.slice(1) })) },
    ];
    expect(issuesOf(long)).toEqual([{ path: 'caseBooks', problem: 'out-of-range', expected: 'at most 50000 entries' }]);
    expect(issuesOf(full)).toMatchObject([{ problem: 'out-of-range', expected: 'at most 2000000 values' }]);
    const deep = `{"format":"defender-casebook","version":1,"x":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
    expect(failureOf(bytes(deep))).toMatchObject({
      issues: [{ problem: 'out-of-range', expected: 'at most 64 levels' }],
    });
  });

  it(
    'is refused or read, and never ends in an exception, whatever is put in the place of a value',
    { timeout: 60_000 },
    () => {
      const good = readFileSync(new URL('../../test/vectors/interchange-1/file.json', import.meta.url), 'utf8');
      const places = [...good.matchAll(/"[^"\n]*"|\b\d+\b|[[\]{}]/gu)].map(
        ({ index, 0: text }) => [index, text.length] as const,
      );
      const junk = fc.oneof(fc.json(), fc.constantFrom('', '[', '}', 'null', '{"kind":"party"}', '"?"', '-1', '1e999'));
      fc.assert(
        fc.property(fc.constantFrom(...places), junk, ([at, length], text) => {
          const result = readInterchange(bytes(good.slice(0, at) + text + good.slice(at + length)));
          return result.ok || result.failure.code.startsWith('interchange/');
        }),
        { numRuns: 300 },
      );
    },
  );

  it('tells the first 50 issues and how many there are besides', () => {
    const caseBooks = [{ title: 'T', charges: Array.from({ length: 60 }, () => ({ brought: 'once' })) }];
    expect(failureOf(fileOf({ caseBooks }))).toMatchObject({ code: 'interchange/invalid', more: 10 });
    expect(issuesOf({ caseBooks })).toHaveLength(50);
  });
});
