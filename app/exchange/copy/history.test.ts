import { beforeAll, describe, expect, it } from 'vitest';
import { expectValue } from '#shared/result';
import { readyAutomerge } from '../../../test/builders/ready-automerge';
import { changesOf, extentOfChanges, extentOfSaved, historyOf } from './history';
import { emptyCopy, headsOfCopy, openCopy, saveCopy, withChanges, writeCells } from './shared-copy';

beforeAll(readyAutomerge);

const by = { by: 'Anna', at: 1000 };
const cell = (key: string) => [{ key: `own/${key}`, json: '"x"' }];

/** Two changes that follow each other, and one beside them. */
function aHistory() {
  const first = writeCells(emptyCopy('aa'), cell('a'), by);
  const [one = ''] = headsOfCopy(first);
  const saved = saveCopy(first);
  const beside = writeCells(expectValue(openCopy([saved], 'bb')), cell('b'), by);
  const [other = ''] = headsOfCopy(beside);
  const second = writeCells(first, cell('c'), by);
  const [two = ''] = headsOfCopy(second);
  const besideChange = changesOf(beside, new Set([other]));
  return { copy: expectValue(withChanges(second, besideChange)), one, two, other, saved };
}

describe('the history of a copy', () => {
  it('knows its changes and what leads to each', () => {
    const { copy, one, two, other } = aHistory();
    const history = historyOf(copy);
    expect(history.all).toEqual(new Set([one, two, other]));
    expect(history.upTo([two])).toEqual(new Set([one, two]));
    expect(history.upTo([two, other])).toEqual(history.all);
    expect(history.upTo(['unknown'])).toEqual(new Set());
    expect(history.within({ isWhole: true, changes: [other] })).toEqual(new Set([one, other]));
    expect(history.within({ isWhole: false, changes: [other] })).toEqual(new Set([other]));
    expect(history.within({ isWhole: false, changes: ['unknown', other] })).toBeUndefined();
  });

  it('gives out changes by which another copy says the same', () => {
    const { copy, saved, two, other } = aHistory();
    const changes = changesOf(copy, new Set([two, other]));
    expect(new Set(expectValue(extentOfChanges(changes)).changes)).toEqual(new Set([two, other]));
    const again = expectValue(openCopy([saved, ...changes], 'cc'));
    expect(headsOfCopy(again)).toEqual(headsOfCopy(copy));
  });

  it('is found out from what was saved, and from nothing that is no change', () => {
    const { saved, one } = aHistory();
    expect(expectValue(extentOfSaved(saved, 'cc'))).toEqual({ isWhole: true, changes: [one] });
    expect(extentOfChanges([new Uint8Array([1, 2, 3])])).toEqual({ ok: false, failure: { code: 'exchange/damaged' } });
    expect(extentOfSaved(new Uint8Array([1, 2, 3]), 'cc')).toMatchObject({ ok: false });
  });
});
