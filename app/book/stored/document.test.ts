import * as Automerge from '@automerge/automerge/slim';
import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { readyAutomerge } from '../../../test/builders/ready-automerge';
import { changeDocument, firstChange, happenings, openDocument, plainOf, saveDocument } from './document';
import { difference, patched, type Patch, type Plain } from './plain';
import { patchesFor, stepsOf } from './undo';

vi.setConfig({ testTimeout: 60_000 });

const [ann, ben] = ['a'.repeat(32), 'b'.repeat(32)];
const at = Date.UTC(2014, 2, 1);

const aCase: Plain = {
  fields: { title: 'Case' },
  lists: { charges: { c1: { id: 'c1', offence: 'insult', acts: ['e1'] } }, parties: {} },
};

const created = (plain: Plain = aCase, actor = ann) => firstChange(plain, actor, { message: { kind: 'created' }, at });
const changed = { message: { kind: 'changed' as const }, at };
const offence = (value: unknown): Patch => ({ at: 'record-field', list: 'charges', id: 'c1', field: 'offence', value });

beforeAll(readyAutomerge);

describe('a document', () => {
  it('says what it was made from', () => {
    expect(plainOf(openDocument([created()], ann))).toEqual(aCase);
  });

  it('says the same after each patch as the plain value does', () => {
    const patches: Patch[] = [
      { at: 'field', field: 'title', value: 'Other' },
      { at: 'field', field: 'note', value: 'n' },
      { at: 'record', list: 'parties', id: 'p1', value: { id: 'p1', number: { number: 2 } } },
      { at: 'record', list: 'later', id: 'l1', value: { id: 'l1' } },
      offence({ en: 'insult', ru: 'оскорбление' }),
      offence(undefined),
      { at: 'record', list: 'charges', id: 'c1', value: undefined },
      offence('of a charge that is gone'),
    ];
    const { document } = changeDocument(openDocument([created()], ann), patches, changed);
    expect(plainOf(document)).toEqual(patches.reduce(patched, aCase));
  });

  it('is the sum of its first change and those after it, and the same when saved whole', () => {
    const first = created();
    const second = changeDocument(openDocument([first], ann), [offence('defamation')], changed);
    const again = openDocument([first, second.bytes], ben);
    expect(plainOf(again)).toEqual(patched(aCase, offence('defamation')));
    expect(plainOf(openDocument([saveDocument(again)], ben))).toEqual(plainOf(again));
  });

  it('tells who did what and when', () => {
    const { document } = changeDocument(openDocument([created()], ben), [offence('x')], {
      message: { kind: 'changed', changed: [['charges', 'c1']] },
      at: at + 5000,
    });
    expect(happenings(document)).toMatchObject([
      { kind: 'created', actor: ann, at },
      { kind: 'changed', actor: ben, at: at + 5000, changed: [['charges', 'c1']] },
    ]);
  });
});

describe('undo', () => {
  const value = fc.oneof(fc.string(), fc.integer(), fc.array(fc.string()), fc.constant(undefined));
  const id = fc.constantFrom('c1', 'c2', 'c3');
  const patch: fc.Arbitrary<Patch> = fc.oneof(
    fc.record({ at: fc.constant('field' as const), field: fc.constantFrom('title', 'note'), value }),
    fc.record({
      at: fc.constant('record-field' as const),
      list: fc.constant('charges'),
      id,
      field: fc.constant('offence'),
      value,
    }),
    fc.record({
      at: fc.constant('record' as const),
      list: fc.constant('charges'),
      id,
      value: fc.option(fc.record({ id }), { nil: undefined }),
    }),
  );

  it('leads back to the first state, and redo to the last', () => {
    fc.assert(
      fc.property(fc.array(patch, { maxLength: 6 }), (patches) => {
        let document = openDocument([created()], ann);
        for (const each of patches) {
          if (difference(plainOf(document), patched(plainOf(document), each)).length === 0) continue;
          document = changeDocument(document, [each], changed).document;
        }
        const last = plainOf(document);
        for (let step = stepsOf(document).undo.at(-1); step; step = stepsOf(document).undo.at(-1)) {
          const stamp = { message: { kind: 'undone' as const, of: step.hash }, at };
          document = changeDocument(document, patchesFor(document, step, 'undo'), stamp).document;
        }
        expect(plainOf(document)).toEqual(aCase);
        for (let step = stepsOf(document).redo.at(-1); step; step = stepsOf(document).redo.at(-1)) {
          const stamp = { message: { kind: 'redone' as const, of: step.hash }, at };
          document = changeDocument(document, patchesFor(document, step, 'redo'), stamp).document;
        }
        expect(plainOf(document)).toEqual(last);
      }),
      { numRuns: 50 },
    );
  });

  it('leaves alone what another copy changed meanwhile', () => {
    const first = created();
    const mine = changeDocument(openDocument([first], ann), [offence('mine')], changed);
    const theirs = changeDocument(
      openDocument([first], ben),
      [{ at: 'field', field: 'title', value: 'Theirs' }],
      changed,
    );
    const document = Automerge.merge(mine.document, theirs.document);
    const step = stepsOf(document).undo.find(({ actor }) => actor === ann);
    if (!step) throw new Error('something to undo');
    const undone = changeDocument(document, patchesFor(document, step, 'undo'), changed).document;
    expect(plainOf(undone)).toEqual({ ...aCase, fields: { title: 'Theirs' } });
  });
});
