import { spawnSync } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { lookup } from 'node:dns/promises';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { Casebook } from '../../e2e/driving/casebook';
import { CaseBookPage } from '../../e2e/pages/case-book-page';
import { ExportPage } from '../../e2e/pages/export-page';
import { FirstRun } from '../../e2e/pages/first-run';
import { Frame } from '../../e2e/pages/frame';
import { ImportPage } from '../../e2e/pages/import-page';
import { LockScreen } from '../../e2e/pages/lock-screen';
import { passphrase } from '../../e2e/driving/prepared-vault';
import { QuietOrder, type QuietReport } from './quiet';

/**
 * A session from the first run to the end, in a network namespace of its own: run by `quiet.spec.ts`, because who looks
 * on has to be inside too. Counts the packets that leave for elsewhere, step by step.
 */

const order = QuietOrder.parse(JSON.parse(process.argv[2] ?? '{}'));

/** A way out with nobody at its end: whatever is sent counts as sent. */
function makeWayOut(): void {
  writeFileSync('/proc/sys/net/ipv6/conf/all/disable_ipv6', '1');
  for (const command of [
    'link set lo up',
    'link add out0 type veth peer name far0',
    'link set out0 multicast off',
    'link set far0 multicast off',
    'link set far0 arp off up',
    'addr add 10.77.0.2/24 dev out0',
    'link set out0 up',
    'neigh add 10.77.0.1 lladdr 02:00:00:00:00:01 dev out0',
    'route add default via 10.77.0.1',
  ]) {
    const { status, stderr } = spawnSync('ip', command.split(' '), { encoding: 'utf8' });
    if (status !== 0) throw new Error(`ip ${command}: ${stderr}`);
  }
}

function packetsSent(): number {
  const line = readFileSync('/proc/net/dev', 'utf8')
    .split('\n')
    .find((text) => text.trim().startsWith('out0:'));
  return Number(line?.trim().split(/\s+/)[10]);
}

async function packetsOf(act: () => Promise<unknown>): Promise<number> {
  const before = packetsSent();
  await act();
  return packetsSent() - before;
}

/** What a program would do that phones home: ask for a name, and send to an address. */
async function phoneHome(): Promise<void> {
  await lookup('example.org').catch(() => undefined);
  const socket = createSocket('udp4');
  await new Promise((sent) => {
    socket.send('here', 9, '203.0.113.1', sent);
  });
  socket.close();
}

const { typed } = order;
const exported = join(order.folder, 'out', 'exported.json');

const steps: Readonly<Record<string, (casebook: Casebook) => Promise<unknown>>> = {
  start: (casebook) => casebook.launch(),
  'first run': ({ page }) => new FirstRun(page).setUp(passphrase),
  edit: async ({ page }) => {
    await new Frame(page).newBook(typed.name);
    const book = new CaseBookPage(page);
    await expect(book.title(typed.name)).toBeVisible();
    const place = await book.newRecord('note');
    await book.field(place, 'text').fill(typed.note);
    await book.done();
    await expect(book.row(typed.note)).toBeVisible();
    await book.expectSaved();
  },
  import: async (casebook) => {
    await casebook.answerOpenDialog(order.given);
    await new Frame(casebook.page).go('frame.import');
    const importPage = new ImportPage(casebook.page);
    await importPage.chooseFile();
    await importPage.confirm(1);
    await importPage.expectDone();
    await importPage.openFirst();
    await expect(new CaseBookPage(casebook.page).title(order.title)).toBeVisible();
    // It belongs to whoever gave it; what is looked for is what the program leaves.
    rmSync(order.given);
  },
  export: async (casebook) => {
    await new Frame(casebook.page).go('frame.export');
    await casebook.answerSaveDialog(exported);
    await new ExportPage(casebook.page).save('exported.json');
  },
  lock: async (casebook) => {
    await new LockScreen(await casebook.lockBy((page) => new Frame(page).lock.click())).expectShown();
  },
  unlock: async ({ page }) => {
    await new LockScreen(page).tryPassphrase(typed.passphrase);
    await page.getByRole('alert').waitFor();
    await new LockScreen(page).unlock(passphrase);
  },
  quit: (casebook) => casebook.close(),
};

makeWayOut();
const home = join(order.folder, 'home');
const casebook = new Casebook(order.executable, join(home, 'profile'), [], {
  HOME: home,
  TMPDIR: join(order.folder, 'tmp'),
});
const control = await packetsOf(phoneHome);
const sent: Record<string, number> = {};
for (const [name, step] of Object.entries(steps)) sent[name] = await packetsOf(() => step(casebook));
const controlAfter = await packetsOf(phoneHome);
const result: QuietReport = {
  control: Math.min(control, controlAfter),
  sent,
  exported: readFileSync(exported, 'utf8'),
};
writeFileSync(join(order.folder, 'report.json'), JSON.stringify(result));
