import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ComposedDocument, Sentence } from '#shared/document/document';
import { backToComposed, kept, taken, type Edited } from '#shared/manuscript/deeds';
import { living, type Living } from '#shared/manuscript/living';
import { WrittenBlock, type Piece } from '#shared/manuscript/manuscript';
import { printed } from '#shared/manuscript/printed';
import { lettersOf, sameWords } from '#shared/manuscript/same-words';
import { standingOf } from '#shared/manuscript/standing';
import type { Unit } from '#shared/manuscript/unit';
import { writtenFrom } from '#shared/manuscript/written-from';
import { aDocument, aParagraph } from '../builders/composed/document';

/** What the records say at one time: for each paragraph the sentences, each with what it says. */
type Records = readonly (readonly { readonly id: number; readonly version: number }[])[];

const sentences = fc.array(fc.record({ id: fc.nat(11), version: fc.nat(2) }), { minLength: 1, maxLength: 4 });
const records: fc.Arbitrary<Records> = fc.array(sentences, { minLength: 1, maxLength: 5 }).map(eachOnce);

/** A sentence is told once. */
function eachOnce(paragraphs: Records): Records {
  const seen = new Set<number>();
  return paragraphs
    .map((paragraph) => paragraph.filter(({ id }) => !seen.has(id) && seen.add(id)))
    .filter((paragraph) => paragraph.length > 0);
}

const textOfSentence = (id: number, version: number) => `Record ${id} says ${version}.`;

function composedFrom(paragraphs: Records): ComposedDocument {
  const told = ({ id, version }: Records[number][number]): Sentence => ({
    id: `s${id}`,
    inlines: [{ kind: 'text', text: textOfSentence(id, version) }],
    records: [],
    pattern: 'test',
  });
  const blocks = paragraphs.map((paragraph, place) => aParagraph(place + 1, ...paragraph.map(told)));
  return aDocument({ blocks, notes: [] });
}

/** One thing that a person does in the editor; places are taken modulo what is there. */
type Deed =
  | { readonly is: 'type'; readonly unit: number; readonly piece: number }
  | {
      readonly is: 'add' | 'split' | 'join' | 'hide' | 'move' | 'delete' | 'back' | 'take' | 'keep';
      readonly unit: number;
    };

const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ is: fc.constant('type' as const), unit: fc.nat(8), piece: fc.nat(6) }) },
  {
    weight: 5,
    arbitrary: fc.record({
      is: fc.constantFrom('add' as const, 'split', 'join', 'hide', 'move', 'delete', 'back', 'take', 'keep'),
      unit: fc.nat(8),
    }),
  },
);

/** A day: what the records say on it, and what a person does then. */
const days = fc.array(fc.record({ records, deeds: fc.array(deed, { maxLength: 4 }) }), { minLength: 1, maxLength: 5 });

/** A manuscript over several days. Each word that is typed is another one, so that it can be sought. */
class Desk {
  blocks: readonly WrittenBlock[] = [];
  /** The words that were typed and that nobody has deleted. */
  readonly typed = new Set<string>();
  #count = 0;

  live(on: Records): Living {
    return living(composedFrom(on), this.blocks);
  }

  /** Does it all, stores it as the vault does, and opens it again. */
  work(on: Records, deeds: readonly Deed[]): { readonly edited: Edited; readonly again: Living } {
    const current = this.live(on);
    const edited = deeds.reduce<Edited>((before, each) => this.#do(before, each, current), {
      units: current.units,
      seen: new Set<string>(),
    });
    const stored: unknown = JSON.parse(JSON.stringify(writtenFrom(edited.units, current, edited.seen)));
    this.blocks = WrittenBlock.array().parse(stored);
    return { edited, again: this.live(on) };
  }

  #word(): string {
    const word = `typed${(this.#count += 1)};`;
    this.typed.add(word);
    return word;
  }

  #do(edited: Edited, what: Deed, current: Living): Edited {
    const { units, seen } = edited;
    const at = what.unit % Math.max(1, units.length);
    const unit = units[at];
    if (unit === undefined) return edited;
    const put = (...others: readonly Unit[]): Edited => ({
      units: [...units.slice(0, at), ...others, ...units.slice(at + 1)],
      seen,
    });
    const keys = standingOf(unit, current, seen).news.map(({ key }) => key);
    switch (what.is) {
      case 'type':
        return put({ ...unit, pieces: typedInto(unit.pieces, what.piece, this.#word()) });
      case 'add':
        return put(unit, {
          id: `own${this.#count}-${at}`,
          form: 'body',
          pieces: [{ inlines: [{ kind: 'text', text: this.#word() }] }],
        });
      case 'split': {
        const middle = unit.pieces.length >> 1;
        if (middle === 0) return edited;
        const second = { id: `half${(this.#count += 1)}`, form: unit.form, pieces: unit.pieces.slice(middle) };
        return put({ ...unit, pieces: unit.pieces.slice(0, middle) }, second);
      }
      case 'join': {
        const next = units[at + 1];
        if (next === undefined || next.hidden || unit.hidden) return edited;
        const pieces = [...unit.pieces, ...next.pieces];
        return { units: [...units.slice(0, at), { ...unit, pieces }, ...units.slice(at + 2)], seen };
      }
      case 'hide':
        return put({ ...unit, hidden: true });
      case 'move':
        return { units: [...units.slice(0, at), ...units.slice(at + 1), unit], seen };
      case 'delete':
        if (unit.pieces.some(({ sentence }) => sentence !== undefined)) return edited;
        this.#forget(unit);
        return put();
      case 'back':
        if (!current.composed.has(unit.id)) return edited;
        return this.#without(edited, backToComposed(edited, unit.id, current));
      case 'take':
        return this.#without(edited, taken(edited, unit.id, keys, current));
      case 'keep':
        return kept(edited, keys);
    }
  }

  /** Words that went because a person asked for them to be replaced are not sought any more. */
  #without(before: Edited, after: Edited): Edited {
    const there = wordsIn(after.units);
    for (const word of this.typed)
      if (wordsIn(before.units).includes(word) && !there.includes(word)) this.typed.delete(word);
    return after;
  }

  #forget(unit: Unit): void {
    for (const word of this.typed) if (wordsIn([unit]).includes(word)) this.typed.delete(word);
  }
}

const wordsIn = (units: readonly Unit[]) =>
  units.map(({ pieces }) => pieces.map(({ inlines }) => lettersOf(inlines)).join('')).join('\n');

function typedInto(pieces: readonly Piece[], place: number, word: string): readonly Piece[] {
  const at = place % Math.max(1, pieces.length);
  if (pieces.length === 0) return [{ inlines: [{ kind: 'text', text: word }] }];
  return pieces.map((piece, other) =>
    other === at ? { ...piece, inlines: [...piece.inlines, { kind: 'text', text: word }] } : piece,
  );
}

/** Units as they are read: without spaces, and what is empty is nothing. */
const read = (units: readonly Unit[]) =>
  units
    .filter(({ hidden }) => !hidden)
    .map(({ id, form, pieces }) => {
      const text = pieces.map(({ inlines }) => lettersOf(inlines)).join('');
      return { id, form, text: text.replace(/\s+/gu, '') };
    })
    .filter(({ text }) => text !== '');

describe('a manuscript over days of changing records and random work', () => {
  test('is the same when it is opened again', () => {
    fc.assert(
      fc.property(days, (each) => {
        const desk = new Desk();
        for (const { records: on, deeds } of each) {
          const { edited, again } = desk.work(on, deeds);
          expect(read(again.units)).toEqual(read(edited.units));
        }
      }),
      { numRuns: 500 },
    );
  });

  test('loses no word that was typed', () => {
    fc.assert(
      fc.property(days, (each) => {
        const desk = new Desk();
        for (const { records: on, deeds } of each) {
          const { again } = desk.work(on, deeds);
          for (const word of desk.typed) expect(wordsIn(again.units)).toContain(word);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('says of every sentence either what its record says, or what a person wrote, and then it is marked where these part', () => {
    fc.assert(
      fc.property(days, records, (each, today) => {
        const desk = new Desk();
        for (const { records: on, deeds } of each) desk.work(on, deeds);
        const current = desk.live(today);
        for (const unit of current.units) {
          const standing = standingOf(unit, current, new Set());
          for (const { sentence: key, inlines } of unit.pieces) {
            if (key === undefined) continue;
            const [now, then] = [current.told.get(key), current.basis.get(key)];
            const isMarked = standing.news.some((news) => news.key === key);
            if (now === undefined) expect(isMarked).toBe(true);
            else if (then !== undefined && !sameWords(then.inlines, now.inlines)) expect(isMarked).toBe(true);
            else if (!sameWords(inlines, now.inlines)) expect(standing.kind).not.toBe('generated');
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test('tells each sentence of the records once, or a person has taken it out or hidden it', () => {
    fc.assert(
      fc.property(days, records, (each, today) => {
        const desk = new Desk();
        for (const { records: on, deeds } of each) desk.work(on, deeds);
        const current = desk.live(today);
        const keys = current.units.flatMap(({ pieces }) => pieces.flatMap(({ sentence }) => sentence ?? []));
        expect(new Set(keys).size).toBe(keys.length);
        for (const key of current.told.keys()) if (!keys.includes(key)) expect(current.owners.has(key)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('says the same after it was opened and stored on a day on which its records said something else', () => {
    fc.assert(
      fc.property(days, records, (each, today) => {
        const desk = new Desk();
        for (const { records: on, deeds } of each) desk.work(on, deeds);
        const before = desk.live(today);
        desk.work(
          today.map((paragraph) => paragraph.map(({ id, version }) => ({ id, version: version + 3 }))),
          [],
        );
        const after = desk.live(today);
        const textsOf = ({ units }: Living) =>
          read(units)
            .flatMap(({ text }) => text.match(/[^;.]+/gu) ?? [])
            .toSorted();
        expect(textsOf(after)).toEqual(textsOf(before));
      }),
      { numRuns: 500 },
    );
  });

  test('does not depend on the order in which its blocks are read', () => {
    fc.assert(
      fc.property(days, fc.infiniteStream(fc.nat()), (each, numbers) => {
        const desk = new Desk();
        for (const { records: on, deeds } of each) desk.work(on, deeds);
        const last = each.at(-1)?.records ?? [];
        const shuffled = desk.blocks
          .map((block) => [numbers.next().value as number, block] as const)
          .toSorted(([one], [other]) => one - other);
        expect(
          living(
            composedFrom(last),
            shuffled.map(([, block]) => block),
          ).units,
        ).toEqual(desk.live(last).units);
      }),
      { numRuns: 200 },
    );
  });

  test('prints every word that is seen and none that is hidden', () => {
    fc.assert(
      fc.property(days, (each) => {
        const desk = new Desk();
        for (const { records: on, deeds } of each) desk.work(on, deeds);
        const last = each.at(-1)?.records ?? [];
        const current = desk.live(last);
        const tree = printed(composedFrom(last), current.units, current.told);
        const text = JSON.stringify(tree.blocks);
        const shown = wordsIn(current.units.filter(({ hidden }) => !hidden));
        for (const word of desk.typed) expect(text.includes(word)).toBe(shown.includes(word));
      }),
      { numRuns: 200 },
    );
  });
});
