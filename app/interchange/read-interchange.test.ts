import { describe, expect, it, test, vi } from 'vitest';
import type { Failure, Issue } from '#shared/failure';
import { expectValue } from '#shared/result';
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

test('a sum names its unit of account by a name or an abbreviation', () => {
  const sum = (unit: string) => ({ kind: 'fine', amount: { amount: 20, currency: 'XXX', unit } });
  const { caseBooks, registers } = read({
    caseBooks: [{ title: 'A', payments: ['Base Units', 'BU', 'base unit'].map(sum) }],
    registers: { unitsOfAccount: [{ name: 'base unit', plural: 'base units', abbreviations: ['BU'] }] },
  });
  const [unit] = Object.keys(registers.unitsOfAccount);
  expect(Object.values(caseBooks[0]?.payments ?? {}).map(({ amount }) => amount?.unit)).toEqual([unit, unit, unit]);
});
