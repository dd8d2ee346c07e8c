import { describe, expect, test } from 'vitest';
import { composeDocument } from '#app/documents/compose-document';
import type { ComposeInput } from '#app/composer/forum';
import type { ComposedDocument } from '#shared/document/document';
import { living } from '#shared/manuscript/living';
import type { Piece } from '#shared/manuscript/manuscript';
import { printed } from '#shared/manuscript/printed';
import { lettersOf, sameWords } from '#shared/manuscript/same-words';
import { standingOf } from '#shared/manuscript/standing';
import type { Unit } from '#shared/manuscript/unit';
import { unitsOf } from '#shared/manuscript/units-of';
import { writtenFrom } from '#shared/manuscript/written-from';
import { CaseBook } from '#shared/records/case-book';
import { expectValue } from '#shared/result';
import { corpusCases } from '../corpus/cases';
import { inputOf } from '../corpus/tell-case';

const compose = (input: ComposeInput): ComposedDocument => expectValue(composeDocument(input));

/** A sentence that is told twice under one id has a count behind it in a manuscript. */
const withoutCounts = (blocks: ComposedDocument['blocks']): unknown =>
  JSON.parse(JSON.stringify(blocks), (name, value: unknown) =>
    name === 'id' && typeof value === 'string' ? value.replace(/ #\d+$/u, '') : value,
  );

const mark = ' [typed]';

/** The unit with a word typed at the end of each of its sentences. */
const edited = (unit: Unit): Unit => ({
  ...unit,
  pieces: unit.pieces.map((piece): Piece =>
    piece.sentence === undefined ? piece : { ...piece, inlines: [...piece.inlines, { kind: 'text', text: mark }] },
  ),
});

const textsOf = (units: readonly Unit[]) =>
  units.map(({ pieces }) => pieces.map(({ inlines }) => lettersOf(inlines)).join(''));

const dated = ['coerciveActs', 'hearings', 'decisions'] as const;

/** The input with the date of the first record of a list that has one moved by a year; none where no record has one. */
function laterByAYear(input: ComposeInput, list: (typeof dated)[number]): ComposeInput | undefined {
  const [book, ...more] = input.caseBooks;
  if (book === undefined) return undefined;
  const records: readonly { readonly id: string; readonly date?: unknown }[] = Object.values(book[list]);
  const record = records.find(({ date }) => date !== undefined);
  if (record === undefined) return undefined;
  const later = JSON.stringify(record.date).replace(/\d{4}/gu, (year) => String(Number(year) + 1));
  const changed = { ...record, date: JSON.parse(later) as unknown };
  return {
    ...input,
    caseBooks: [CaseBook.parse({ ...book, [list]: { ...book[list], [record.id]: changed } }), ...more],
  };
}

describe.each(corpusCases)('a manuscript of the case in $folder, in $language,', (corpusCase) => {
  const input = inputOf(corpusCase);
  const document = compose(input);

  test('prints what the composer says while nobody has touched it', () => {
    const { units, sentences } = unitsOf(document);
    const tree = printed(document, units, sentences);
    expect(withoutCounts(tree.blocks)).toEqual(withoutCounts(document.blocks));
    expect(tree.notes).toEqual(document.notes);
    expect(tree.words).toEqual(document.words);
  });

  test('has every paragraph of which all was edited as it was left, and none of them is stale', () => {
    const start = living(document, []);
    const blocks = writtenFrom(start.units.map(edited), start, new Set());
    const again = living(document, blocks);
    expect(textsOf(again.units)).toEqual(textsOf(start.units.map(edited)));
    expect(again.units.filter((unit) => standingOf(unit, again, new Set()).kind === 'stale')).toEqual([]);
  });

  test.each(dated.filter((list) => laterByAYear(input, list) !== undefined))(
    'has stale exactly the sentences that a new date of the first of its %s changes, when all was edited',
    (list) => {
      const changed = laterByAYear(input, list) ?? input;
      const start = living(document, []);
      const blocks = writtenFrom(start.units.map(edited), start, new Set());
      const today = living(compose(changed), blocks);
      const stale = today.units.flatMap((unit) =>
        standingOf(unit, today, new Set()).news.flatMap(({ kind, key }) => (kind === 'stale' ? [key] : [])),
      );
      const different = [...start.told].flatMap(([key, { inlines }]) => {
        const now = today.told.get(key);
        const isInText = start.units.some(({ pieces }) => pieces.some(({ sentence }) => sentence === key));
        return isInText && now !== undefined && !sameWords(inlines, now.inlines) ? [key] : [];
      });
      expect(stale.toSorted()).toEqual(different.toSorted());
      const typed = (units: readonly Unit[]) => textsOf(units).join('\n').split(mark).length;
      expect(typed(today.units)).toBe(typed(start.units.map(edited)));
    },
  );
});

// All cases are told several times.
test('a new date changes sentences in most cases of the corpus', { timeout: 120_000 }, () => {
  const changing = corpusCases.filter((corpusCase) => {
    const input = inputOf(corpusCase);
    const before = JSON.stringify(compose(input).blocks);
    return dated.some((list) => JSON.stringify(compose(laterByAYear(input, list) ?? input).blocks) !== before);
  });
  expect(changing.length).toBeGreaterThan(corpusCases.length / 2);
});
