// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BookConflict, BookMerge, ConflictChoice, ConflictValue } from '#shared/contract/exchange-api';
import type { VaultApi } from '#shared/contract/vault-api';
import { expectValue, fail, succeed } from '#shared/result';
import type { BookId } from '#shared/schema/ids';
import { inMemoryBookStore } from '#app/ports/in-memory-book-store';
import { SmallWindow } from '../any-holder/window';
import { aProgram } from '../builders/a-program';
import { OpenCase } from './open-case';

vi.setConfig({ testTimeout: 60_000 });
const soon = <Value,>(read: () => Value) => expect.poll(read, { timeout: 10_000 });

let program: VaultApi;
let id: BookId;
let shown: SmallWindow;
let left: readonly BookConflict[];
let merges: readonly BookMerge[];
let chosen: (readonly ConflictChoice[])[];

beforeEach(async () => {
  program = await aProgram(inMemoryBookStore());
  ({ id } = expectValue(await program.createCaseBook({ title: 'Aliya', subjectKind: 'person' })));
  for (const what of ['Call the clinic', 'Ring the court'])
    expectValue(await program.change(id, [{ op: 'add', list: 'tasks', record: { id: what, what } }]));
  left = [
    field('Call the clinic', { id: 'm', value: 'Call the clinic', isOwn: true, isShown: true }),
    field('Ring the court', { id: 'm', value: 'Ring the court', isOwn: true, isShown: true }),
    {
      key: 'gone',
      list: 'tasks',
      id: 'Write home',
      values: [
        { id: 'out', by: 'Dana', at: '2026-05-02T10:00:00.000Z', isShown: true, isOwn: false },
        { id: 'in', value: { id: 'Write home', what: 'Write home' }, by: 'Aigul', at, isShown: false, isOwn: true },
      ],
    },
  ];
  merges = [
    { id: 'm2', at, by: 'Dana', canUndo: true },
    { id: 'm1', at: '2026-05-01T10:00:00.000Z', by: '', canUndo: false },
  ];
  chosen = [];
  shown = new SmallWindow(withExchange(program), <OpenCase vault={withExchange(program)} id={id} />);
});
afterEach(() => {
  shown.close();
});

const at = '2026-05-03T10:00:00.000Z';

function field(record: string, mine: Pick<ConflictValue, 'id' | 'value' | 'isOwn' | 'isShown'>): BookConflict {
  const theirs = { id: 't', value: `${record} at once`, by: 'Dana', at, isShown: false, isOwn: false };
  return { key: record, list: 'tasks', id: record, field: 'what', values: [{ ...mine, by: 'Aigul', at }, theirs] };
}

/** The program, with conflicts and merges out of a list. */
function withExchange(vault: VaultApi): VaultApi {
  return {
    ...vault,
    conflicts: () => Promise.resolve(succeed(left)),
    merges: () => Promise.resolve(succeed(merges)),
    chooseInConflicts: (_, choices) => {
      if (choices.some(({ key }) => left.every((each) => each.key !== key)))
        return Promise.resolve(fail({ code: 'exchange/conflict-gone' }));
      chosen.push(choices);
      left = left.filter(({ key }) => choices.every((choice) => choice.key !== key));
      return Promise.resolve(succeed(left));
    },
    undoMerge: (_, merge) => {
      merges = merges.map((each) => (each.id === merge ? { ...each, canUndo: false } : each));
      return Promise.resolve(succeed(undefined));
    },
  };
}

async function sees(words: string): Promise<void> {
  await soon(() => shown.words).toContain(words);
}

async function look(): Promise<void> {
  await sees('In 3 places two people have changed the same thing');
  await shown.press('Look at them');
  await soon(() => shown.heading).toBe('Merges and conflicts');
}

describe('conflicts of a case book', () => {
  it('are said above its pages, and chosen one by one, with the focus on the next', async () => {
    await look();
    await sees('Call the clinic – What');
    await sees('Aigul (you), ');
    await shown.press('Take this: Call the clinic at once');
    await soon(() => chosen).toEqual([[{ key: 'Call the clinic', value: 't' }]]);
    await soon(() => shown.focused).toBe('Ring the court – What');
    await sees('2 conflicts are left.');
    await shown.press('Take this: Ring the court');
    await soon(() => shown.focused).toBe('Write home');
    await sees('Taken outDana, ');
    await sees('ChangedAigul (you), ');
    await shown.press('Bring it back: Write home');
    await sees('There is no conflict.');
    await soon(() => shown.focused).toBe('There is no conflict.');
    expect(chosen.at(-1)).toEqual([{ key: 'gone', value: 'in' }]);
  });

  it('can be put off', async () => {
    await look();
    await shown.press('Later: Call the clinic – What');
    await soon(() => shown.focused).toBe('Ring the court – What');
    await sees('Put off');
    await shown.press('Later: Ring the court – What');
    await soon(() => shown.focused).toBe('Write home');
  });

  it('can be settled for all that are left, after a question', async () => {
    await look();
    await shown.press('All of Dana (3)');
    await sees('Take what Dana wrote?');
    await sees('In 3 places the case book will say what Dana wrote last. No conflict is left then.');
    await shown.press('Take them');
    await sees('There is no conflict.');
    expect(chosen).toHaveLength(1);
    expect(chosen[0]).toContainEqual({ key: 'gone', value: 'out' });
  });

  it('are read again where somebody has chosen meanwhile', async () => {
    await look();
    left = left.slice(1);
    await shown.press('Take this: Call the clinic at once');
    await sees('One of these places is no longer open');
    await sees('2 conflicts are left.');
  });
});

describe('merges of a case book', () => {
  it('stand below with the way back', async () => {
    await look();
    await sees('Changes of Dana');
    await sees('Changes without a name');
    await sees('Undone, or changed since');
    await shown.press('Undo the merge of 3 May 2026, 10:00…');
    await shown.press('Undo the merge');
    await soon(() => merges[0]?.canUndo).toBe(false);
    await soon(() => shown.words).not.toContain('Undo this merge…');
    await soon(() => shown.focused).toBe('Merges');
  });
});
