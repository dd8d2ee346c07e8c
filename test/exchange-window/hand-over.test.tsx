// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { HandoverOrder, SharablePart } from '#shared/contract/exchange-api';
import { succeed } from '#shared/result';
import { HandOverPage } from '../../renderer/features/exchange/hand-over/hand-over-page';
import { SmallWindow } from '../any-holder/window';
import { book, dana, fileWords, onlyVault } from './fakes';

vi.setConfig({ testTimeout: 60_000 });
const soon = <Value,>(read: () => Value) => expect.poll(read, { timeout: 10_000 });

let shown: SmallWindow;
afterEach(() => {
  shown.close();
});

const parts: readonly SharablePart[] = [
  { list: 'parties', records: 5, privileged: 1 },
  { list: 'decisions', records: 2, privileged: 0 },
  { list: 'notes', records: 3, privileged: 3 },
];

function handingOver(saves = true) {
  const orders: HandoverOrder[] = [];
  const saved: string[] = [];
  let drawn = 0;
  const vault = onlyVault({
    sharableParts: () => Promise.resolve(succeed(parts)),
    suggestPassphrase: () => {
      drawn += 1;
      return Promise.resolve(succeed(`one two three four five word${drawn}`));
    },
    colleagues: () => Promise.resolve(succeed([])),
    addColleague: () => Promise.resolve(succeed([dana])),
  });
  shown = new SmallWindow(
    vault,
    <HandOverPage
      book={book}
      deeds={{
        handOver: (order) => {
          orders.push(order);
          return Promise.resolve(
            succeed({ bytes: new Uint8Array([1]), name: 'handed-over.dcx', words: fileWords, records: 6 }),
          );
        },
      }}
      onOpenBook={() => undefined}
    />,
    {
      'file.save': ({ suggestedName }) => {
        saved.push(suggestedName);
        return Promise.resolve(succeed(saves ? { saved: true, name: suggestedName } : { saved: false }));
      },
    },
  );
  return { orders, saved };
}

async function sees(words: string): Promise<void> {
  await soon(() => shown.words).toContain(words);
}

describe('handing a case book over', () => {
  it('shuts it with six words, without what is privileged, and shows both sets of words once it is saved', async () => {
    const { orders, saved } = handingOver();
    await sees('Parties (4)');
    expect(shown.words).not.toContain('Notes (');
    await sees('4 privileged records and all private remarks stay here.');
    await sees('word1');
    await shown.press('Make the file and choose where to save it');
    await sees('Saved as handed-over.dcx');
    await sees('word1');
    await sees('They are shown only here and kept nowhere');
    await sees('lantern');
    expect(saved).toEqual(['handed-over.dcx']);
    expect(orders).toHaveLength(1);
    expect(orders[0]).toMatchObject({
      book: 'b1',
      terms: { withPrivileged: false },
      lock: { kind: 'phrase', phrase: 'one two three four five word1' },
    });
    expect(orders[0]?.terms.lists).toContain('decisions');
  });

  it('leaves out what is not wanted, and warns where what is privileged goes too', async () => {
    const { orders } = handingOver();
    await shown.check('Decisions (2)');
    await shown.check('Also what is privileged (notes, tasks, meetings, private remarks)');
    await sees('Notes (3)');
    await sees('This is between the team and the client');
    await sees('word1');
    await shown.press('Make the file and choose where to save it');
    await sees('Saved as');
    expect(orders[0]?.terms.withPrivileged).toBe(true);
    expect(orders[0]?.terms.lists).not.toContain('decisions');
  });

  it('shuts it for a colleague who is added on the way', async () => {
    const { orders } = handingOver();
    await shown.check('The vault of a colleague');
    await sees('You have no colleague here yet.');
    await shown.press('Add a colleague…');
    await shown.fill('Name', 'Dana');
    await shown.fill('Code', 'casebook1dana');
    await shown.press('Add');
    await sees('The six words of Dana');
    await shown.press('Make the file and choose where to save it');
    await sees('nobody can read it without the vault of Dana');
    expect(orders[0]?.lock).toEqual({ kind: 'colleague', code: 'casebook1dana' });
  });

  it('stays with the choices where the dialog of the system is closed', async () => {
    const { orders } = handingOver(false);
    await sees('word1');
    await shown.press('Make the file and choose where to save it');
    await soon(() => orders).toHaveLength(1);
    await soon(() => shown.words).not.toContain('Making the file…');
    await shown.press('Make the file and choose where to save it');
    await soon(() => orders).toHaveLength(2);
    expect(shown.words).not.toContain('Saved as');
  });
});
