// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PacketPreview, TakenIn } from '#shared/contract/exchange-api';
import { fail, type Result, succeed } from '#shared/result';
import { TakeInPage } from '../../renderer/features/exchange/take-in/take-in-page';
import { SmallWindow } from '../any-holder/window';
import { aHandedOverBook, aPreview, book, choosesFile, dana, onlyVault } from './fakes';

vi.setConfig({ testTimeout: 60_000 });
const soon = <Value,>(read: () => Value) => expect.poll(read, { timeout: 10_000 });

let shown: SmallWindow;
afterEach(() => {
  shown.close();
});

type Parts = {
  readonly lock?: 'phrase' | 'recipients';
  readonly look?: (phrase?: string) => Result<PacketPreview>;
  readonly taken?: Result<TakenIn>;
};

/** The page of taking in, and what it asked for. */
function takingIn({ lock = 'recipients', look = () => succeed(aPreview), taken }: Parts) {
  const asked: string[] = [];
  const vault = onlyVault({
    packetLockOf: () => Promise.resolve(succeed(lock)),
    addColleague: (name, code) => {
      asked.push(`add ${name} ${code}`);
      return Promise.resolve(succeed([{ ...dana, name }]));
    },
  });
  shown = new SmallWindow(
    vault,
    <TakeInPage
      deeds={{
        lookAtPacket: (_, phrase) => Promise.resolve(look(phrase)),
        takeIn: (token) => {
          asked.push(`take ${token}`);
          return Promise.resolve(taken ?? fail({ code: 'exchange/preview-expired' }));
        },
      }}
      onLeave={undefined}
      onTaken={() => asked.push('taken')}
      onOpenBook={(id) => asked.push(`open ${id}`)}
      onOpenMerges={(id) => asked.push(`merges ${id}`)}
      undo={<p>Way back</p>}
    />,
    choosesFile,
  );
  return asked;
}

async function sees(words: string): Promise<void> {
  await soon(() => shown.words).toContain(words);
}

describe('taking in what was handed over', () => {
  it('shows from whom it is and what would change, and leads on to the places that differ', async () => {
    const taken = succeed({ books: [{ id: book.id, outcome: 'merged', conflicts: 2 } as const] });
    const asked = takingIn({ taken });
    await shown.press('Choose the file');
    await sees('Dana, one of your colleagues');
    await sees('gravel');
    await sees('Records that come3');
    await sees('Records that are taken out1');
    await sees('2; you choose afterwards, one by one');
    await shown.press('Take in the case book');
    await sees('“Aliya Seitkali” is merged. There are 2 places where you differ.');
    expect(asked).toEqual(['take t1', 'taken']);
    await shown.press('Look at the 2 places in Aliya Seitkali');
    expect(asked.at(-1)).toBe('merges b1');
  });

  it('asks for six words only where they open the file, and as often as they are wrong', async () => {
    takingIn({
      lock: 'phrase',
      look: (phrase) => (phrase === 'one two three' ? succeed(aPreview) : fail({ code: 'exchange/wrong-key' })),
    });
    await shown.press('Choose the file');
    for (const wrong of ['one', 'two']) {
      await shown.fill('The six words that open the file', wrong);
      await shown.press('Open');
      await sees('This does not open the file.');
    }
    await shown.fill('The six words that open the file', '  one  two three ');
    await shown.press('Open');
    await sees('What handed-over.dcx holds');
  });

  it('offers nothing to take in where everything is here already', async () => {
    const same = { ...aHandedOverBook, here: 'same' as const, added: 0, changed: 0, removed: 0, conflicts: 0 };
    const asked = takingIn({ look: () => succeed({ ...aPreview, books: [same] }) });
    await shown.press('Choose the file');
    await sees('There is nothing new in this file');
    expect(shown.words).not.toContain('Take in the case book');
    await shown.press('Open Aliya Seitkali');
    expect(asked).toEqual(['open b1']);
  });

  it('says that somebody is unknown, and remembers them', async () => {
    const asked = takingIn({ look: () => succeed({ ...aPreview, from: { ...aPreview.from, is: 'unknown' } }) });
    await shown.press('Choose the file');
    await sees('Dana: nobody you know yet');
    await shown.press('Remember as a colleague…');
    await shown.press('Remember');
    await sees('Dana, one of your colleagues');
    await soon(() => shown.focused).toBe('Dana, one of your colleagues');
    expect(asked).toEqual(['add Dana casebook1dana']);
  });

  it('gives a new case book the way back to before', async () => {
    takingIn({ taken: succeed({ books: [{ id: book.id, outcome: 'added', conflicts: 0 }] }) });
    await shown.press('Choose the file');
    await shown.press('Take in the case book');
    await sees('“Aliya Seitkali” is here now.');
    await sees('Way back');
  });

  it.each([
    ['damaged', 'The file is damaged'],
    ['not-signed', 'The signature in this file does not fit'],
    ['not-a-packet', 'This file is not a case book that was handed over.'],
    ['wrong-key', 'This does not open the file.'],
  ] as const)('says what is wrong with a file: %s', async (code, words) => {
    takingIn({ look: () => fail({ code: `exchange/${code}` }) });
    await shown.press('Choose the file');
    await sees(words);
    await sees('Choose another file');
  });

  it('begins again where what was looked at is no longer at hand', async () => {
    takingIn({});
    await shown.press('Choose the file');
    await shown.press('Take in the case book');
    await sees('What was looked at is no longer at hand.');
    await shown.press('Choose another file');
    await sees('What handed-over.dcx holds');
  });
});
