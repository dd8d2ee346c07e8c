import * as Automerge from '@automerge/automerge/slim';
import { beforeAll, describe, expect, it } from 'vitest';
import { readyAutomerge } from '../../../test/builders/ready-automerge';
import {
  changeDocument,
  firstChange,
  happenings,
  headsOf,
  openDocument,
  plainOf,
  recordAt,
  saveDocument,
  type Document,
} from './document';
import { recordsEver, withoutEarlierValues } from './forgotten';
import type { Patch, Plain } from './plain';

const [ann, ben, cem] = ['a'.repeat(32), 'b'.repeat(32), 'c'.repeat(32)];
const at = Date.UTC(2014, 2, 1);

const aCase: Plain = {
  fields: { title: 'Case' },
  lists: { notes: { n1: { id: 'n1', text: 'first', title: 'secret title' }, n2: { id: 'n2', text: 'kept' } } },
};

const text = (value: unknown, id = 'n1'): Patch => ({ at: 'record-field', list: 'notes', id, field: 'text', value });
const title: Patch = { at: 'record-field', list: 'notes', id: 'n1', field: 'title', value: undefined };
const put = (value: Plain['fields'] | undefined): Patch => ({ at: 'record', list: 'notes', id: 'n1', value });

function worked(first: Uint8Array, actor: string, ...patches: readonly Patch[]): Document {
  return patches.reduce(
    (document, patch) => changeDocument(document, [patch], { message: { kind: 'changed' }, at }).document,
    openDocument([first], actor),
  );
}

/** Two copies that went their own ways and came together. */
function merged(): Document {
  const first = firstChange(aCase, cem, { message: { kind: 'created' }, at });
  const one = worked(first, ann, text('of Ann'), title, put(undefined), put({ id: 'n1', text: 'again', more: 'x' }));
  const other = worked(first, ben, text('of Ben'), text('of Ben, on n2', 'n2'), text('of Ben, later'));
  const document = Automerge.merge(one, other);
  return changeDocument(document, [text('today')], { message: { kind: 'changed' }, at }).document;
}

const toldBy = (document: Document): string =>
  JSON.stringify(Automerge.getAllChanges(document).map((change) => Automerge.decodeChange(change).ops));

beforeAll(readyAutomerge);

describe('a document without the earlier values of a record', () => {
  it('says the same as before, also where two had changed it apart, and again when it is read anew', () => {
    const document = merged();
    const before = plainOf(document);
    const without = withoutEarlierValues(document, [['notes', 'n1']], ann);
    const again = openDocument([saveDocument(without)], ben);

    expect([plainOf(without), plainOf(again)]).toEqual([before, before]);
    expect(headsOf(again)).toEqual(headsOf(without));
    expect(before.lists['notes']?.['n1']).toEqual({ id: 'n1', text: 'today', more: 'x' });
  });

  it('tells of none of them at any point of its history, and of other records what it told', () => {
    const without = withoutEarlierValues(merged(), [['notes', 'n1']], ann);
    const gone = ['first', 'secret title', 'of Ann', 'again', 'of Ben"', 'of Ben, later'];
    const [told, there] = [toldBy(without), ['kept', 'of Ben, on n2']];
    expect(gone.filter((value) => told.includes(value))).toEqual([]);
    expect(there.filter((value) => told.includes(value))).toEqual(there);
    for (const { hash } of happenings(without)) {
      const then = recordAt(without, 'notes', 'n1', [hash]);
      if (then) expect({ id: 'n1', text: 'today', more: 'x' }).toMatchObject(then);
    }
  });

  it('keeps every change with its time, its author and its message', () => {
    const document = merged();
    const told = (each: Document) =>
      happenings(each)
        .map(({ kind, at: time, actor }) => `${kind} ${time} ${actor}`)
        .toSorted();
    const before = told(document);
    expect(told(withoutEarlierValues(document, [['notes', 'n1']], ann))).toEqual(before);
  });

  it('has no record any more that is gone, and nothing is left of it to be forgotten', () => {
    const document = changeDocument(merged(), [put(undefined)], { message: { kind: 'changed' }, at }).document;
    expect(recordsEver(document)).toEqual([
      ['notes', 'n1'],
      ['notes', 'n2'],
    ]);
    const without = withoutEarlierValues(document, [['notes', 'n1']], ann);

    expect(recordsEver(without)).toEqual([['notes', 'n2']]);
    for (const { hash } of happenings(without)) {
      expect(recordAt(without, 'notes', 'n1', [hash])).toBeUndefined();
      expect(Object.keys(plainOf(without, [hash]).lists['notes'] ?? {})).toEqual(['n2']);
    }
  });

  it('is not made of a record in which something else stands than this program writes', () => {
    const first = firstChange(aCase, cem, { message: { kind: 'created' }, at });
    const foreign = Automerge.change(Automerge.load<{ notes: Record<string, object> }>(first), (draft) => {
      draft.notes['n1'] = { id: 'text that is no cell' };
    });
    const document = openDocument([Automerge.save(foreign)], ann);
    expect(() => withoutEarlierValues(document, [['notes', 'n1']], ann)).toThrow('something else than cells');
  });
});
