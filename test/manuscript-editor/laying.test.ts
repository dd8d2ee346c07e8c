import fc from 'fast-check';
import { undo } from 'prosemirror-history';
import { describe, expect, test, vi } from 'vitest';
import { kept, taken } from '#shared/manuscript/deeds';
import { living } from '#shared/manuscript/living';
import type { Unit } from '#shared/manuscript/unit';
import { layUnits } from '../../renderer/features/manuscripts/editor/laying';
import { editedOf } from '../../renderer/features/manuscripts/editor/projection';
import { withTypedSince } from '../../renderer/features/manuscripts/editor/typed-since';
import { applied, asStep } from '../../renderer/features/manuscripts/editor/unit-deeds';
import { aDocument } from '../builders/composed/document';
import { SmallEditor } from './a-state';
import { aUnit, someUnits } from './some-units';

vi.setConfig({ testTimeout: 60_000 });

const three = () => [aUnit('u', { a: 'One.', b: 'Two.' }), aUnit('v', { c: 'Three.' }), aUnit('w', { d: 'Four.' })];

describe('other units in the place of those that are there', () => {
  test('stand as they are given, whatever stood there', () => {
    fc.assert(
      fc.property(someUnits, someUnits, fc.nat(), (before, other, seed) => {
        const next = [...before, ...other].filter((_, place) => (place * 7 + seed) % 3 > 0).toReversed();
        const editor = new SmallEditor(before);
        expect(editedOf(layUnits(editor.state.tr, next).doc).units).toEqual(next);
      }),
      { numRuns: 40 },
    );
  });

  test('leave what did not change as it is, and the cursor where it was', () => {
    const editor = new SmallEditor(three()).at('w', 3);
    const [first, second] = [editor.state.doc.child(0), editor.state.doc.child(1)];
    const next = [aUnit('u', { a: 'One.', b: 'Two and more.' }), ...three().slice(1)];
    editor.do(layUnits(editor.state.tr, next));
    expect(editor.state.doc.child(1)).toBe(second);
    expect(editor.state.doc.child(0)).not.toBe(first);
    expect(editor.type('x').text).toEqual(['u: [a One.] [b Two and more.]', 'v: [c Three.]', 'w: [d Fouxr.]']);
  });

  test('carry the cursor along with a unit that moves', () => {
    const [u, v, w] = three();
    const editor = new SmallEditor(three()).at('v', 2);
    editor.do(
      layUnits(
        editor.state.tr,
        [v, u, w].flatMap((unit) => unit ?? []),
      ),
    );
    expect(editor.type('x').text[0]).toBe('v: [c Thxree.]');
  });
});

describe('a deed', () => {
  const current = living(aDocument(), []);
  const first = current.units.find(({ form }) => form === 'numbered');

  test('of the page is one step that undo takes back, with what was taken note of', () => {
    const id = first?.id ?? '';
    const key = first?.pieces[0]?.sentence ?? '';
    const editor = new SmallEditor(current.units).at(id, 3).type('zzz');
    const typed = editor.text;
    editor.do(asStep(editor.state, (tr) => applied(tr, (edited) => taken(edited, id, [key], current))));
    expect(editor.units.find((unit) => unit.id === id)?.pieces).toEqual(first?.pieces);
    expect([...editedOf(editor.state.doc).seen]).toEqual([key]);
    editor.run(undo);
    expect(editor.text).toEqual(typed);
    expect([...editedOf(editor.state.doc).seen]).toEqual([]);
  });

  test('that only takes note of something changes no words', () => {
    const editor = new SmallEditor(current.units);
    const before = editor.state.doc.content;
    editor.do(applied(editor.state.tr, (edited) => kept(edited, ['a'])));
    expect(editor.state.doc.content).toBe(before);
    expect([...editedOf(editor.state.doc).seen]).toEqual(['a']);
  });
});

describe('what was typed since the records were read', () => {
  const seen = new Set<string>();
  const since = (stored: readonly Unit[], typed: readonly Unit[], now: readonly Unit[]) =>
    withTypedSince({ stored: { units: stored, seen }, typed: { units: typed, seen }, now }).units;

  test('stays, sentence by sentence, beside what the records say anew', () => {
    const typed = [aUnit('u', { a: 'One, typed.', b: 'Two.' })];
    const now = [aUnit('u', { a: 'One.', b: 'Two anew.', x: 'Added.' })];
    expect(since([aUnit('u', { a: 'One.', b: 'Two.' })], typed, now)).toEqual([
      aUnit('u', { a: 'One, typed.', b: 'Two anew.', x: 'Added.' }),
    ]);
  });

  test('is all that is read where nothing was typed', () => {
    fc.assert(
      fc.property(someUnits, someUnits, (stored, now) => {
        expect(since(stored, stored, now)).toEqual(now);
      }),
    );
  });

  test('is all that was typed where nothing new is read', () => {
    fc.assert(
      fc.property(someUnits, someUnits, (stored, typed) => {
        expect(since(stored, typed, stored).map(({ id }) => id)).toEqual(typed.map(({ id }) => id));
      }),
    );
  });

  test('keeps a unit that was added and one that was moved in their places', () => {
    const [u, v, w] = three() as [Unit, Unit, Unit];
    const own = aUnit('own', {});
    expect(since([u, v, w], [u, own, v, w], [u, v, w]).map(({ id }) => id)).toEqual(['u', 'own', 'v', 'w']);
    const late = aUnit('late', { e: 'Late.' });
    expect(since([u, v, w], [w, u, v], [u, late, v, w]).map(({ id }) => id)).toEqual(['w', 'u', 'late', 'v']);
  });

  test('is not kept of a unit that went meanwhile and that nobody touched', () => {
    const [u, v] = three() as [Unit, Unit, Unit];
    expect(since([u, v], [u, v], [u])).toEqual([u]);
    expect(since([u, v], [u, aUnit('v', { c: 'Three!' })], [u]).map(({ id }) => id)).toEqual(['u', 'v']);
  });
});
