import type { FailureOf, Issue } from '#shared/failure';
import { CaseBook } from '#shared/records/case-book';
import type { ReferenceKind } from '#shared/schema/ids';
import { issuesOf, shown } from '#shared/schema/issues';
import { Registers } from '#shared/records/registers';
import { Submission } from '#shared/document/submission';
import { Language } from '#shared/values/texts/text';
import { isObject, pathText, walk, type Path } from '#shared/schema/walk-schema';
import { fail, succeed, type Result } from '#shared/result';
import * as z from 'zod';
import { interchangeFormat, interchangeVersion, type Interchange } from './interchange';
import { readJson } from './json-text';
import { looseForms } from './loose-forms';
import type { Scope } from './loose-references';
import { find, indexNames, type NameIndex } from './name-index';
import { outOfProportion } from './proportions';
import { bookKinds, pathInFile, registerGroup, takeApart, type Raw, type RawGroup } from './raw-file';

/** How many issues of a file are told one by one. */
const issuesShown = 50;
/** More of them are only counted, so that a file of faults does not fill the memory. */
const issuesKept = 1000;
const topFields = new Set([
  'format',
  'version',
  'language',
  'pack',
  'caseBooks',
  'registers',
  'submission',
  'submissions',
]);

/**
 * Reads a file of the interchange format: dates and terms as typed or as objects, references by id or by name, ids
 * where the writer gave them. Gives everything or nothing. Fails with the codes of `readJson`,
 * `interchange/not-interchange`, `interchange/newer-version`, or `interchange/invalid` with what is wrong and where.
 * The same bytes give the same value.
 */
export function readInterchange(bytes: Uint8Array): Result<Interchange> {
  const json = readJson(bytes);
  if (!json.ok) return json;
  const file = json.value;
  if (!isObject(file) || file['format'] !== interchangeFormat) return fail({ code: 'interchange/not-interchange' });
  const version = file['version'];
  if (typeof version === 'number' && version > interchangeVersion) {
    return fail({ code: 'interchange/newer-version', version });
  }
  const excess = outOfProportion(file);
  if (excess) return fail({ code: 'interchange/invalid', issues: [excess], more: 0 });
  return new Reading(file).result();
}

/** One reading of one file: collects what is wrong, and what the parts can point to. */
class Reading {
  readonly #file: Raw;
  readonly #issues: Issue[] = [];
  #issuesFound = 0;
  readonly #registers: RawGroup;
  readonly #books: readonly RawGroup[];
  readonly #bookIds: readonly string[];
  readonly #registerIndex: NameIndex;
  readonly #bookIndexes: readonly NameIndex[];
  /** Case books among themselves, for a submission that tells of them. */
  readonly #libraryIndex: NameIndex;

  constructor(file: Raw) {
    this.#file = file;
    const report = this.#report;
    const registers = this.#objectAt(file['registers'] ?? {}, ['registers']);
    this.#registers = takeApart(registers, registerGroup, ['registers'], report);
    this.#registerIndex = indexNames(this.#registers.entries);
    this.#books = this.#listAt('caseBooks').map((book, at) => {
      const path = ['caseBooks', at];
      const isTaken = (kind: ReferenceKind, id: string) => this.#registerIndex.ids.get(kind)?.has(id) === true;
      return takeApart(this.#objectAt(book, path), bookKinds, path, report, isTaken);
    });
    this.#bookIndexes = this.#books.map((book) => indexNames(book.entries));
    this.#bookIds = this.#takeBookIds();
    this.#libraryIndex = indexNames(
      this.#books.map(({ fields }, at) => ({ kind: 'caseBook', id: this.#bookIds[at] ?? '', record: fields })),
    );
  }

  result(): Result<Interchange> {
    const file = this.#file;
    if (file['version'] !== interchangeVersion) this.#wrong(['version'], file['version'], String(interchangeVersion));
    for (const name of Object.keys(file).filter((field) => !topFields.has(field))) {
      this.#report({ path: name, problem: 'unknown-field' });
    }
    const language = this.#parse(Language.optional(), file['language'], (path) => ['language', ...path]);
    const pack = this.#parse(z.literal(true).optional(), file['pack'], (path) => ['pack', ...path]);
    const registers = this.#registersFrom();
    const caseBooks = this.#books.flatMap((book, at) => this.#readBook(book, at));
    const submissions = this.#readSubmissions();
    if (this.#issues.length > 0 || !registers) return fail(this.#failure());
    return succeed({ ...(language ? { language } : {}), ...(pack ? { pack } : {}), caseBooks, registers, submissions });
  }

  #registersFrom(): Registers | undefined {
    const group = this.#registers;
    const scope = [this.#registerIndex, ...this.#bookIndexes];
    return this.#read(
      Registers,
      { ...group.lists, ...group.fields },
      (path) => pathInFile(group, path),
      () => scope,
    );
  }

  #readBook(group: RawGroup, at: number): readonly CaseBook[] {
    const scope = [...this.#bookIndexes.slice(at, at + 1), this.#registerIndex];
    const raw = { state: 'active', ...group.fields, id: this.#bookIds[at], ...group.lists };
    const book = this.#read(
      CaseBook,
      raw,
      (path) => pathInFile(group, path),
      () => scope,
    );
    return book ? [book] : [];
  }

  #readSubmissions(): readonly Submission[] {
    const single = this.#file['submission'];
    const all: readonly (readonly [Path, unknown])[] = [
      ...(single === undefined ? [] : [[['submission'], single] as const]),
      ...this.#listAt('submissions').map((value, at) => [['submissions', at], value] as const),
    ];
    const everything = [this.#registerIndex, this.#libraryIndex, ...this.#bookIndexes];
    const scope: Scope = (place) => [...this.#bookAround(place.around), ...everything];
    return all.flatMap(([path, raw]) => {
      const submission = this.#read(Submission, raw, (inModel) => [...path, ...inModel], scope);
      return submission ? [submission] : [];
    });
  }

  /** The records that a section's paragraph names are those of its own case. */
  #bookAround(around: readonly Raw[]): readonly NameIndex[] {
    const named = around.findLast((item) => typeof item['case'] === 'string')?.['case'];
    const found = typeof named === 'string' ? find('caseBook', named, [this.#libraryIndex]) : undefined;
    const at = found?.kind === 'found' ? this.#bookIds.indexOf(found.id) : -1;
    return at < 0 ? [] : this.#bookIndexes.slice(at, at + 1);
  }

  #read<Value>(schema: z.ZodType<Value>, raw: unknown, where: (path: Path) => Path, scope: Scope): Value | undefined {
    return this.#parse(schema, walk(schema, raw, looseForms({ scope, where, report: this.#report })), where);
  }

  /** The ids that the books bring, or `book-2` by their place. */
  #takeBookIds(): readonly string[] {
    const taken = new Set<string>();
    return this.#books.map(({ fields, path }, at) => {
      const given = fields['id'];
      if (typeof given !== 'string') return `book-${at + 1}`;
      if (taken.has(given)) this.#report({ path: pathText([...path, 'id']), problem: 'duplicate-id', given });
      taken.add(given);
      return given;
    });
  }

  #parse<Value>(schema: z.ZodType<Value>, value: unknown, inFile: (path: Path) => Path): Value | undefined {
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    for (const issue of issuesOf(parsed.error, value, inFile)) this.#report(issue);
    return undefined;
  }

  #listAt(field: string): readonly unknown[] {
    const value = this.#file[field] ?? [];
    if (Array.isArray(value)) return value;
    this.#wrong([field], value, 'a list');
    return [];
  }

  #objectAt(value: unknown, path: Path): Raw {
    if (isObject(value)) return value;
    this.#wrong(path, value, 'an object');
    return {};
  }

  #wrong(path: Path, value: unknown, expected: string): void {
    this.#report({
      path: pathText(path),
      problem: value === undefined ? 'missing' : 'wrong-type',
      ...shown(value),
      expected,
    });
  }

  readonly #report = (issue: Issue): void => {
    this.#issuesFound += 1;
    if (this.#issues.length < issuesKept) this.#issues.push(issue);
  };

  #failure(): FailureOf<'interchange/invalid'> {
    const issues = this.#issues.slice(0, issuesShown);
    return { code: 'interchange/invalid', issues, more: this.#issuesFound - issues.length };
  }
}
