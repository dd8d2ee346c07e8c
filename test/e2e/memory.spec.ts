import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { processTree, type Casebook } from './casebook';
import { test } from './harness';
import { countInMemory } from './memory';
import { DocumentPage } from './pages/document-page';
import { CaseBookPage } from './pages/case-book-page';
import { Frame } from './pages/frame';
import { LockScreen } from './pages/lock-screen';
import { passphrase } from './prepared-vault';

// Lets the check read the memory of its own descendants where the sandbox would forbid even that.
test.use({ conditions: { vault: 'prepared', switches: ['allow-sandbox-debugging'] } });

const name = 'Sandzhar Aliyev';

function countInRenderers(casebook: Casebook): number {
  const renderers = processTree(casebook.app.process().pid).filter((pid) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--type=renderer');
    } catch {
      // It ended between the list and the look.
      return false;
    }
  });
  expect(renderers.length).toBeGreaterThan(0);
  return renderers.reduce((sum, pid) => sum + countInMemory(pid, name), 0);
}

if (process.platform === 'linux') {
  test('locking leaves no name of a case in the memory of any renderer', async ({ casebook }) => {
    const { page } = casebook;
    await new LockScreen(page).unlock(passphrase);
    await new Frame(page).openBook('Valeriy Surganov');
    await new CaseBookPage(page).openDocument('case-paragraphs');
    await expect(new DocumentPage(page).paper).toContainText(name);
    expect(countInRenderers(casebook)).toBeGreaterThan(0);

    const locked = await casebook.lockBy(() => new Frame(page).lock.click());
    await new LockScreen(locked).expectShown();
    await expect.poll(() => casebook.app.windows().length).toBe(1);
    expect(countInRenderers(casebook)).toBe(0);
  });
}
