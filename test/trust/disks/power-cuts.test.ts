import { expect, test } from 'vitest';
import type { UnlockedVault } from '#app/vault/unlocked-vault';
import { expectValue } from '#shared/result';
import { inMemoryStores, reopen, textsOf } from '../../builders/a-vault';
import { cutStores } from '../../builders/stores/cut-stores';
import { ProgramEnded } from '../../builders/stores/ending-stores';
import { judge } from '../judge';
import { aLife, live, randomFrom, save, textsIn, type Life } from '../kills/lived-vault';
import { counted, report, trustSeed } from '../rows';

/**
 * The cuts are made where the vault meets its files, not on a device: what is forced to the disk before an answer is
 * the affair of `electron/main`, and read off there.
 */
test('a power cut at any write takes nothing that was acknowledged, nor leaves a word that is not true', async () => {
  const cases = counted(50);
  const failures: string[] = [];
  for (let at = 0; at < cases; at += 1) {
    const random = randomFrom(trustSeed + at);
    const life = await aLife();
    for (let step = 0; step < 10; step += 1) await live(life, random);
    await liveUntilTheCut(life, 1 + Math.floor(random() * 12), random);
    const { stores } = life;
    // One cut in four comes with a working set that is gone.
    const isEmptied = random() < 0.25;
    const left = isEmptied ? { ...stores, workingSet: inMemoryStores().workingSet } : stores;
    const acknowledged = textsIn(life);
    const opened = await reopen(left);
    const codes = opened.ok ? opened.value.notices.map(({ code }) => code) : [];
    if (!isEmptied && codes.length > 0) failures.push(`${at} tells of a plain cut: ${codes.join(', ')}`);
    if (opened.ok) failures.push(...(await oldCards(opened.value.store)).map((old) => `${at}: ${old}`));
    const wrong = await judge(left, acknowledged);
    if (wrong.length > 0) failures.push(`${at}: ${wrong.join('; ')}`);
  }
  report('Power cuts, simulated at the vault files', { cases, failures: failures.length });
  expect(failures).toEqual([]);
});

/** The cards that say less than their book does: there may be none rather than such a one. */
async function oldCards(store: UnlockedVault): Promise<readonly string[]> {
  const cards = expectValue(await store.readAll('case-book', 'card'));
  const said = [...cards].map(async ([book, card]) => {
    const [text, last] = [new TextDecoder().decode(card), (await textsOf(store, book)).at(-1)];
    return text === last ? [] : [`the card says ${text}, and the book ${last ?? 'nothing'}`];
  });
  return (await Promise.all(said)).flat();
}

/** Goes on saving in what was opened anew, two saves at a time, until the power is gone: while it is opened, too. */
async function liveUntilTheCut(life: Life, after: number, random: () => number): Promise<void> {
  try {
    const { store } = expectValue(await reopen(cutStores(life.stores, after, random)));
    for (let step = 0; ; step += 1) {
      const pairs = [...life.acknowledged].map(([book, texts]) => ({ book, texts, text: `late ${step} ${book}` }));
      const saves = pairs.slice(0, 2).map(async ({ book, texts, text }) => {
        const written = await save(store, book, text, random);
        if (written.ok) texts.push(text);
      });
      const settled = await Promise.allSettled(saves);
      if (settled.some(({ status }) => status === 'rejected')) throw new ProgramEnded();
      if (random() < 0.2) expectValue(await store.compact());
      if (random() < 0.2) expectValue(await store.settle());
    }
  } catch (error) {
    if (!(error instanceof ProgramEnded)) throw error;
  }
}
