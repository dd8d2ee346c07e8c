import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test, vi } from 'vitest';
import type { Failure, Issue } from '#shared/failure';
import { expectValue } from '#shared/result';
import { largestFile } from '#shared/contract/import-limit';
import { readInterchange } from './read-interchange';

vi.setConfig({ testTimeout: 60_000 });

const bytes = (text: string) => new TextEncoder().encode(text);
const fileOf = (parts: object) => bytes(JSON.stringify({ format: 'defender-casebook', version: 1, ...parts }));
const read = (parts: object) => expectValue(readInterchange(fileOf(parts)));
const bookOf = (parts: object) => read({ caseBooks: [{ title: 'A case', ...parts }] }).caseBooks[0];

function failureOf(file: Uint8Array): Failure | undefined {
  const result = readInterchange(file);
  return result.ok ? undefined : result.failure;
}

function issuesOf(parts: object): readonly Issue[] {
  const failure = failureOf(fileOf(parts));
  return failure?.code === 'interchange/invalid' ? failure.issues : [];
}

describe('a reference by name to a register entry', () => {
  const inRegister = { kind: 'court-paper', title: 'The report' };
  const own = { kind: 'court-paper', title: 'The letter' };
  const notes = [{ text: 'x', sources: ['The report'] }];

  it('never means a record of the case book that has no id of its own either', () => {
    const { caseBooks, registers } = read({
      caseBooks: [{ title: 'A', notes, sources: [own] }],
      registers: { sources: [inRegister] },
    });
    const [citation] = caseBooks[0]?.notes['note-1']?.sources ?? [];
    expect(Object.keys(caseBooks[0]?.sources ?? {})).not.toContain(citation?.source);
    expect(registers.sources[citation?.source ?? '']?.title).toBe('The report');
  });

  it('is refused where the case book has the same id for another record', () => {
    const issues = issuesOf({
      caseBooks: [{ title: 'A', notes, sources: [{ ...own, id: 's' }] }],
      registers: { sources: [{ ...inRegister, id: 's' }] },
    });
    expect(issues).toMatchObject([{ path: 'caseBooks[0].notes[0].sources[0].source', problem: 'ambiguous-reference' }]);
  });
});

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

describe('an interchange file', () => {
  it('needs no more than its name and version', () => {
    expect(read({})).toMatchObject({ caseBooks: [], submissions: [] });
  });

  it('gives each record an id by its place, and keeps the order of the file', () => {
    const parties = [
      { kind: 'person', name: 'B' },
      { id: 'a', kind: 'person', name: 'A' },
    ];
    expect(bookOf({ parties })?.parties).toEqual({
      'party-1': { id: 'party-1', kind: 'person', name: 'B', order: '1' },
      a: { id: 'a', kind: 'person', name: 'A', order: '2' },
    });
  });

  it('adds no order where the ids already sort as the file does', () => {
    const parties = [
      { id: 'a', kind: 'person', name: 'A' },
      { id: 'b', kind: 'person', name: 'B' },
    ];
    expect(bookOf({ parties })?.parties['a']).toEqual({ id: 'a', kind: 'person', name: 'A' });
  });

  it('may begin with a byte order mark', () => {
    const marked = bytes(`\uFEFF${new TextDecoder().decode(fileOf({}))}`);
    expect(failureOf(marked)).toBeUndefined();
  });

  it('may write dates and terms in words', () => {
    const detentions = [{ from: 'c. 10.2011', length: 'one and a half years' }];
    expect(bookOf({ detentions })?.detentions['detention-1']).toEqual({
      id: 'detention-1',
      from: {
        written: 'c. 10.2011',
        earliest: '2011-10-01',
        latest: '2011-10-31',
        precision: 'month',
        spread: 'moment',
        approximate: true,
      },
      length: { years: 1, months: 6 },
    });
  });

  test.each([
    '129',
    'cc-129',
    'CC 129',
    'Criminal Code of Kazakhstan, Article 129',
    'Article 129 of the Criminal Code of Kazakhstan',
  ])('may call a norm %s', (name) => {
    const norms = [
      { id: 'cc-129', kind: 'national', code: 'Criminal Code of Kazakhstan', codeShort: 'CC', article: '129' },
    ];
    const file = { registers: { norms }, caseBooks: [{ title: 'A case', charges: [{ norm: { norm: name } }] }] };
    const charge = () => read(file).caseBooks[0]?.charges['charge-1'];
    if (name === '129') expect(issuesOf(file)).toMatchObject([{ problem: 'unknown-reference' }]);
    else expect(charge()?.norm).toEqual({ norm: 'cc-129' });
  });

  it('may name the part of an article with the article', () => {
    const norms = [{ kind: 'national', code: 'Criminal Code', codeShort: 'CC', article: '317–320' }];
    const charges = [{ norm: 'CC 317-320(2)' }, { norm: 'Criminal Code, Art. 317–320, part 3' }];
    const book = read({ registers: { norms }, caseBooks: [{ title: 'A case', charges }] }).caseBooks[0];
    expect(Object.values(book?.charges ?? {}).map(({ norm }) => norm)).toEqual([
      { norm: 'norm-1', part: '2' },
      { norm: 'norm-1', part: '3' },
    ]);
  });

  it('prefers an article that has the part in its number', () => {
    const norms = [
      { id: 'whole', kind: 'international', code: 'ICCPR', article: '19' },
      { id: 'third', kind: 'international', code: 'ICCPR', article: '19(3)' },
    ];
    const book = read({ registers: { norms }, caseBooks: [{ title: 'A case', charges: [{ norm: 'ICCPR 19(3)' }] }] });
    expect(book.caseBooks[0]?.charges['charge-1']?.norm).toEqual({ norm: 'third' });
  });

  it('may call a party by any of its names, and a court by its name and city', () => {
    const bodies = [
      { id: 'almaty', kind: 'court', name: 'City Court', city: 'Almaty' },
      { id: 'astana', kind: 'court', name: 'City Court', city: 'Astana' },
    ];
    const parties = [{ kind: 'person', name: 'Sergey Bukatov', variants: ['Сергей Букатов'] }];
    const decisions = [{ kind: 'verdict', against: ['сергей  букатов'], by: ['City Court, Astana'] }];
    const book = read({ registers: { bodies }, caseBooks: [{ title: 'A case', parties, decisions }] }).caseBooks[0];
    expect(book?.decisions['decision-1']).toMatchObject({ against: ['party-1'], by: ['astana'] });
  });

  it('may point to a record of any kind by its name alone', () => {
    const book = bookOf({
      expressions: [{ kind: 'article', titles: ['Dear valued Mr. President'] }],
      decisions: [{ kind: 'verdict', following: ['“Dear valued Mr. President”'] }],
    });
    expect(book?.decisions['decision-1']?.following).toEqual([{ kind: 'expression', id: 'expression-1' }]);
  });

  it('looks for the records of a section in the case that the section is about', () => {
    const caseBooks = ['One', 'Two'].map((title) => ({
      title,
      decisions: [{ id: `${title}-verdict`, kind: 'verdict' }],
    }));
    const sections = [{ heading: 'Cases', items: [{ case: 'Two', records: ['Two-verdict'] }] }];
    const file = read({ caseBooks, submission: { state: 'Kazakhstan', subject: 'speech', submitters: [], sections } });
    expect(file.submissions[0]?.sections[0]?.items).toEqual([
      { case: 'book-2', records: [{ kind: 'decision', id: 'Two-verdict' }] },
    ]);
  });

  it('takes a text with its forms, and finds a thing by the text', () => {
    const name = { ru: { text: 'Медеуский суд', forms: { genitive: 'Медеуского суда' }, gender: 'masculine' } };
    const file = read({
      registers: { bodies: [{ kind: 'court', name }] },
      caseBooks: [{ title: 'T', decisions: [{ kind: 'verdict', by: ['Медеуский суд'] }] }],
    });
    expect(file.registers.bodies['body-1']?.name).toEqual(name);
    expect(file.caseBooks[0]?.decisions['decision-1']?.by).toEqual(['body-1']);
  });

  it('ignores a key that would reach into the language it is read with', () => {
    const parties = '[{"kind":"person","name":"A","nameForms":{"__proto__":"x"}}]';
    const file = `{"format":"defender-casebook","version":1,"caseBooks":[{"title":"T","parties":${parties}}]}`;
    expect(expectValue(readInterchange(bytes(file))).caseBooks[0]?.parties['party-1']?.nameForms).toEqual({});
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
