import { describe, expect, test } from 'vitest';
import { afterEdit, arrest, charge, edit, saying, sure, told, verdict } from '../../test/builders/composed/sayings';
import type { Sentence } from '../document/document';
import type { WrittenBlock } from './manuscript';
import { backToComposed, kept, taken, type Edited } from './deeds';
import { living, type Living } from './living';
import { lettersOf } from './same-words';
import { standingOf } from './standing';
import type { Unit } from './unit';
import { blockChanges, writtenFrom } from './written-from';

const textOf = ({ pieces }: Unit) => pieces.map(({ inlines }) => lettersOf(inlines)).join('');
const textsOf = ({ units }: Pick<Living, 'units'>) => units.filter(({ hidden }) => !hidden).map(textOf);

const own = (id: string, text: string, after: string[]): WrittenBlock => ({
  id,
  form: 'numbered',
  text: { basis: [], wording: [{ inlines: [{ kind: 'text', text }] }] },
  after,
});

test('what nobody touched is not stored, and is what the composer says', () => {
  const current = living(saying([arrest, charge], [verdict]), []);
  expect(textsOf(current)).toEqual(['She was arrested on 3 May. She was charged with insult.', 'She was fined.']);
  expect(writtenFrom(current.units, current, new Set())).toEqual([]);
  expect(current.units.map((unit) => standingOf(unit, current, new Set()).kind)).toEqual(['generated', 'generated']);
});

test('only the paragraph that was touched is stored', () => {
  const current = living(saying([arrest], [verdict]), []);
  const blocks = afterEdit(current, ([first, ...rest]) => [
    edit(sure(first), (text) => text.replace('arrested', 'seized')),
    ...rest,
  ]);
  expect(blocks.map(({ id }) => id)).toEqual(['arrest']);
  const again = living(saying([arrest], [verdict]), blocks);
  expect(textsOf(again)).toEqual(['She was seized on 3 May.', 'She was fined.']);
  expect(again.units.map((unit) => standingOf(unit, again, new Set()).kind)).toEqual(['edited', 'generated']);
});

describe('of a paragraph in which the second of three sentences was edited,', () => {
  const before = saying([arrest, charge, verdict]);
  const start = living(before, []);
  const blocks = afterEdit(start, (units) =>
    units.map((unit) => edit(unit, (text) => text.replace('charged with insult', 'accused of insult'))),
  );
  const later = (...sentences: readonly Sentence[]) => living(saying(sentences), blocks);
  const newsIn = (current: Living) =>
    current.units.flatMap((unit) => standingOf(unit, current, new Set()).news).map(({ key, kind }) => [key, kind]);

  test('the others say what their records say now, and are marked as new', () => {
    const current = later(told('arrest', 'She was arrested on 4 May.'), charge, verdict);
    expect(textsOf(current)).toEqual(['She was arrested on 4 May. She was accused of insult. She was fined.']);
    expect(newsIn(current)).toEqual([['arrest', 'new']]);
  });

  test('the edited one stays, and is stale when its record says something else', () => {
    const current = later(arrest, told('charge', 'She was charged with slander.'), verdict);
    expect(textsOf(current)).toEqual(['She was arrested on 3 May. She was accused of insult. She was fined.']);
    expect(newsIn(current)).toEqual([['charge', 'stale']]);
    expect(standingOf(sure(current.units[0]), current, new Set()).kind).toBe('stale');
  });

  test('the edited one is stale no more when it says what its record has come to say', () => {
    const current = later(arrest, told('charge', 'She was accused of insult.'), verdict);
    expect(newsIn(current)).toEqual([['charge', 'new']]);
  });

  test('one that no record says any more goes, and is told among the news', () => {
    const current = later(charge, verdict);
    expect(textsOf(current)).toEqual(['She was accused of insult. She was fined.']);
    expect(current.news.map(({ then }) => then.key)).toEqual(['arrest']);
  });

  test('the edited one stays when no record says it any more, and is marked so', () => {
    const current = later(arrest, verdict);
    expect(textsOf(current)).toEqual(['She was arrested on 3 May. She was accused of insult. She was fined.']);
    expect(newsIn(current)).toEqual([['charge', 'unsaid']]);
  });

  test('a new sentence stands behind the one that it follows, and is marked as new', () => {
    const current = later(arrest, told('search', 'Her flat was searched.'), charge, verdict);
    expect(textsOf(current)).toEqual([
      'She was arrested on 3 May. Her flat was searched. She was accused of insult. She was fined.',
    ]);
    expect(newsIn(current)).toEqual([['search', 'new']]);
  });

  test('a sentence that the composer has come to tell in another paragraph stays where the person has it', () => {
    const current = living(saying([arrest, charge], [verdict, told('appeal', 'She appealed.')]), blocks);
    expect(textsOf(current)).toEqual([
      'She was arrested on 3 May. She was accused of insult. She was fined. She appealed.',
    ]);
  });

  test('nothing is lost when all records are gone: what was edited stays', () => {
    const current = living(saying([told('other', 'Another case.')]), blocks);
    expect(textsOf(current)).toEqual(['She was accused of insult.', 'Another case.']);
    expect(current.news.map(({ then }) => then.key)).toEqual(['arrest', 'verdict']);
  });

  test('what went is told until somebody has seen it, whatever is edited meanwhile', () => {
    const gone = later(charge, verdict);
    const more = afterEdit(gone, (units) =>
      units.map((unit) => edit(unit, (text) => text.replace('fined', 'punished'))),
    );
    const again = living(saying([charge, verdict]), more);
    expect(again.news.map(({ then }) => then.key)).toEqual(['arrest']);
    expect(textsOf(again)).toEqual(['She was accused of insult. She was punished.']);
    const seen = writtenFrom(again.units, again, new Set(['arrest']));
    expect(living(saying([charge, verdict]), seen).news).toEqual([]);
  });

  test('taking puts what is said now in the place of the edit, and keeping makes it the basis', () => {
    const now = saying([arrest, told('charge', 'She was charged with slander.'), verdict]);
    const current = living(now, blocks);
    const stored = ({ units, seen }: Edited) => living(now, writtenFrom(units, current, seen));
    const edited: Edited = { units: current.units, seen: new Set() };
    const took = stored(taken(edited, 'arrest', ['charge'], current));
    expect(textsOf(took)).toEqual(['She was arrested on 3 May. She was charged with slander. She was fined.']);
    expect(took.blocks.size).toBe(0);
    const keeping = stored(kept(edited, ['charge']));
    expect(textsOf(keeping)).toEqual(['She was arrested on 3 May. She was accused of insult. She was fined.']);
    expect(newsIn(keeping)).toEqual([]);
  });

  test('going back to what the composer says leaves nothing stored', () => {
    const current = later(arrest, charge, verdict);
    const { units, seen } = backToComposed({ units: current.units, seen: new Set() }, 'arrest', current);
    expect(writtenFrom(units, current, seen)).toEqual([]);
  });
});

test('a sentence that a person took out stays out, and makes its block stale when it says something else', () => {
  const start = living(saying([arrest, charge]), []);
  const blocks = afterEdit(start, ([unit]) => [{ ...sure(unit), pieces: sure(unit).pieces.slice(0, 1) }]);
  expect(textsOf(living(saying([arrest, charge]), blocks))).toEqual(['She was arrested on 3 May.']);
  const current = living(saying([arrest, told('charge', 'She was charged with slander.')]), blocks);
  expect(textsOf(current)).toEqual(['She was arrested on 3 May.']);
  expect(standingOf(sure(current.units[0]), current, new Set())).toMatchObject({
    kind: 'stale',
    news: [{ kind: 'removed' }],
  });
});

test('a paragraph that is deleted is hidden, and shows there what it said', () => {
  const start = living(saying([arrest], [verdict]), []);
  const blocks = afterEdit(start, ([, second]) => [sure(second)]);
  expect(blocks).toMatchObject([{ id: 'arrest', hidden: true }]);
  const current = living(saying([arrest], [verdict]), blocks);
  expect(textsOf(current)).toEqual(['She was fined.']);
  expect(current.units.map(textOf)).toEqual(['She was arrested on 3 May.', 'She was fined.']);
});

test('a paragraph that is split is two, and each keeps its sentences', () => {
  const start = living(saying([arrest, charge], [verdict]), []);
  const blocks = afterEdit(start, ([first, second]) => [
    { ...sure(first), pieces: sure(first).pieces.slice(0, 1) },
    { ...sure(first), id: 'x1', pieces: sure(first).pieces.slice(2) },
    sure(second),
  ]);
  const current = living(saying([arrest, told('charge', 'She was charged with slander.')], [verdict]), blocks);
  expect(textsOf(current)).toEqual(['She was arrested on 3 May.', 'She was charged with slander.', 'She was fined.']);
  const joined = living(saying([arrest, charge, told('plea', 'She pleaded not guilty.')], [verdict]), blocks);
  expect(textsOf(joined)[1]).toBe('She was charged with insult. She pleaded not guilty.');
});

test('two paragraphs that are joined are one', () => {
  const start = living(saying([arrest], [verdict]), []);
  const blocks = afterEdit(start, ([first, second]) => [
    { ...sure(first), pieces: [...sure(first).pieces, ...sure(second).pieces] },
  ]);
  const current = living(saying([arrest], [told('verdict', 'She was acquitted.')]), blocks);
  expect(textsOf(current)).toEqual(['She was arrested on 3 May.She was acquitted.']);
});

describe('a paragraph of a person’s own', () => {
  test('stands behind the one before it, wherever that goes', () => {
    const blocks = [own('o1', 'Mine.', ['arrest'])];
    expect(textsOf(living(saying([arrest], [verdict]), blocks))).toEqual([
      'She was arrested on 3 May.',
      'Mine.',
      'She was fined.',
    ]);
    expect(textsOf(living(saying([verdict], [arrest]), blocks)).at(-1)).toBe('Mine.');
  });

  test('stands behind the next one that is left where that is gone, and at the end where none is', () => {
    const blocks = [own('o1', 'Mine.', ['charge', 'arrest'])];
    expect(textsOf(living(saying([arrest], [verdict]), blocks))[1]).toBe('Mine.');
    expect(textsOf(living(saying([verdict], [told('appeal', 'She appealed.')]), blocks)).at(-1)).toBe('Mine.');
  });

  test('may be the first, and may follow another of its kind', () => {
    const blocks = [own('o1', 'Second.', ['o2', 'arrest']), own('o2', 'First.', [])];
    expect(textsOf(living(saying([arrest]), blocks))).toEqual(['First.', 'Second.', 'She was arrested on 3 May.']);
  });

  test('stands somewhere even where two are to follow each other', () => {
    const blocks = [own('o1', 'One.', ['o2']), own('o2', 'Two.', ['o1'])];
    expect(textsOf(living(saying([arrest]), blocks)).toSorted()).toEqual([
      'One.',
      'She was arrested on 3 May.',
      'Two.',
    ]);
  });
});

test('a paragraph that was moved stays where it was put', () => {
  const start = living(saying([arrest], [charge], [verdict]), []);
  const blocks = afterEdit(start, ([first, second, third]) => [sure(second), sure(third), sure(first)]);
  expect(blocks).toMatchObject([{ id: 'arrest', moved: true }]);
  expect(blocks[0]).not.toHaveProperty('text');
  const current = living(saying([told('arrest', 'She was arrested on 4 May.')], [charge], [verdict]), blocks);
  expect(textsOf(current)).toEqual(['She was charged with insult.', 'She was fined.', 'She was arrested on 4 May.']);
});

test('of blocks that are stored already only the ones that changed are written', () => {
  const start = living(saying([arrest], [charge], [verdict]), []);
  const blocks = afterEdit(start, (units) =>
    units
      .slice(0, 2)
      .map((unit) => edit(unit, (text) => `${text}!`))
      .concat(units.slice(2)),
  );
  const current = living(saying([arrest], [charge], [verdict]), blocks);
  const [first, second, third] = current.units;
  const next = writtenFrom([sure(first), edit(sure(second), (text) => `${text}!`), sure(third)], current, new Set());
  expect(blockChanges(current.blocks, next)).toMatchObject([{ op: 'put', block: { id: 'charge' } }]);
  const fewer = backToComposed({ units: current.units, seen: new Set() }, 'arrest', current);
  expect(blockChanges(current.blocks, writtenFrom(fewer.units, current, fewer.seen))).toEqual([
    { op: 'remove', id: 'arrest' },
  ]);
});

test('a sentence whose record changed and changed back says what it said, though nobody looked meanwhile', () => {
  const edited = afterEdit(living(saying([arrest, charge]), []), ([unit]) => {
    const { pieces, ...rest } = sure(unit);
    return [
      {
        ...rest,
        pieces: [...pieces.slice(0, 2), { sentence: 'charge', inlines: [{ kind: 'text', text: 'She was accused.' }] }],
      },
    ];
  });
  const meanwhile = living(saying([told('arrest', 'She was arrested on 5 May.'), charge]), edited);
  const stored = writtenFrom(meanwhile.units, meanwhile, new Set());
  expect(textsOf(living(saying([arrest, charge]), stored))).toEqual(['She was arrested on 3 May. She was accused.']);
});
