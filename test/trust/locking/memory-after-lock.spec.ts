import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { processTree, type Casebook } from '../../e2e/driving/casebook';
import { test } from '../../e2e/driving/harness';
import { CaseBookPage } from '../../e2e/pages/case-book-page';
import { DocumentPage } from '../../e2e/pages/document-page';
import { Frame } from '../../e2e/pages/frame';
import { LockScreen } from '../../e2e/pages/lock-screen';
import { passphrase } from '../../e2e/driving/prepared-vault';
import { keysOf } from '../../vectors/foreign-reader';
import { countInMemory, formsOfText, type Needles } from './memory';
import { counted, report } from '../rows';

// Lets the check read the memory of its own descendants where the sandbox would forbid even that.
test.use({ conditions: { vault: 'prepared', switches: ['allow-sandbox-debugging'] } });

/** Stands in a document of the book. No step sends it to the program, or the tool that drives it would leave it there. */
const name = 'Sandzhar Aliyev';

/**
 * What an open vault has in its memory for sure. Other keys are needed for a moment only, or belong to books that were
 * used longer ago than those of which the keys are held.
 */
const isHeld = (what: string): boolean => what === 'name' || what.includes('purpose');

const isOfBook = (what: string): boolean => what.startsWith('book');

/** One needle in the memory of one process. */
type Look = { readonly process: string; readonly what: string; readonly count: number };

function lookEverywhere(casebook: Casebook, needles: Needles): readonly Look[] {
  return processTree(casebook.app.process().pid).flatMap((pid) =>
    [...countInMemory(pid, needles)].map(([what, count]) => ({ process: kindOf(pid), what, count })),
  );
}

function kindOf(pid: number): string {
  try {
    return /--type=([a-z-]+)/.exec(readFileSync(`/proc/${pid}/cmdline`, 'utf8'))?.[1] ?? 'main';
  } catch {
    return 'ended';
  }
}

function missing(looks: readonly Look[], needles: Needles): readonly string[] {
  const found = new Set(looks.filter(({ count }) => count > 0).map(({ what }) => what));
  const absent = [...needles.keys()].filter((what) => isHeld(what) && !found.has(what));
  return [...found].some(isOfBook) ? absent : [...absent, 'the key of any book'];
}

if (process.platform === 'linux') {
  test('a lock leaves neither a name nor a key in the memory of any process', async ({ casebook }) => {
    const keys = keysOf(join(casebook.profile, 'vault'), passphrase);
    const needles = new Map([['name', formsOfText(name)], ...[...keys].map(([what, key]) => [what, [key]] as const)]);
    const looks: Look[] = [];
    for (let locks = counted(10); locks > 0; locks -= 1) {
      const { page } = casebook;
      await new LockScreen(page).unlock(passphrase);
      await new Frame(page).openBook('Valeriy Surganov');
      await new CaseBookPage(page).openDocument('case-paragraphs');
      // An expectation that has to wait would have the tool read the page into a message that passes through main.
      await new DocumentPage(page).paper.waitFor({ timeout: 30_000 });
      expect(missing(lookEverywhere(casebook, needles), needles), 'what is not found before the lock').toEqual([]);

      const locked = await casebook.lockBy(() => new Frame(page).lock.click());
      await new LockScreen(locked).expectShown();
      await expect.poll(() => casebook.app.windows().length).toBe(1);
      looks.push(...lookEverywhere(casebook, needles));
    }
    const found = looks.filter(({ count }) => count > 0);
    report('Memory after lock', { cases: looks.length, failures: found.length });
    expect(found).toEqual([]);
  });
}
