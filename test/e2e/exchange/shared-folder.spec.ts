import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Casebook } from '../driving/casebook';
import { test } from '../driving/harness';
import { passphrase } from '../driving/prepared-vault';
import { CaseBookPage } from '../pages/case-book-page';
import { FirstRun } from '../pages/first-run';
import { Frame } from '../pages/frame';
import { TeamsPage } from '../pages/teams-page';
import { attach, said, setReference, title } from './one-case-book';

const team = 'Defence of Aliya';

/** What a program that carries a folder may leave there: half a file, and a file twice under the name of a conflict. */
async function carryBadly(folder: string): Promise<void> {
  const packets = (await readdir(folder)).filter((name) => name.endsWith('.dcx'));
  expect(packets.length).toBeGreaterThan(2);
  for (const [place, name] of packets.entries()) {
    const bytes = await readFile(join(folder, name));
    const stem = name.slice(0, -'.dcx'.length);
    if (place % 2 === 0) await writeFile(join(folder, `${stem}-half.dcx`), bytes.subarray(0, bytes.length >> 1));
    else await writeFile(join(folder, `${stem}.sync-conflict-20261130-101112-ABCDEFG.dcx`), bytes);
  }
}

async function attachments({ page }: Casebook): Promise<readonly string[]> {
  await new Frame(page).openBook(title);
  const book = new CaseBookPage(page);
  await book.goToSection('attachment');
  await expect(book.firstRow).toBeVisible();
  return page.getByRole('main').getByRole('row').allInnerTexts();
}

test('three share a case book through a folder, and one who is taken out gets nothing more', async ({
  casebook,
  elsewhere,
  afar,
}) => {
  test.setTimeout(600_000);
  const all = [casebook, elsewhere, afar];
  const [aigul, bolat, dana] = [new TeamsPage(casebook), new TeamsPage(elsewhere), new TeamsPage(afar)];
  const folder = test.info().outputPath('Carried');
  await mkdir(folder);
  for (const each of all) await new FirstRun(each.page).setUp(passphrase);
  await new Frame(casebook.page).newBook(title);
  await setReference(casebook, 'R-1');
  await attach(casebook, 'protocol.pdf');

  await test.step('One makes a team, takes in two by their codes and shares a case book', async () => {
    await aigul.make(team, folder);
    await aigul.takeIn(team, 'Bolat', await bolat.ownCode());
    await aigul.takeIn(team, 'Dana', await dana.ownCode());
    await aigul.share(team, title);
    await aigul.exchange(team);
  });

  await test.step('The others join, and the case book comes', async () => {
    for (const each of [bolat, dana]) {
      await each.join(team, folder);
      await each.exchange(team);
      await expect(new Frame(each.page).book(title)).toBeVisible();
    }
  });

  await test.step('All change it, the folder is carried badly, and all have the same', async () => {
    await setReference(afar, 'R-2');
    await attach(afar, 'appeal.pdf');
    await attach(elsewhere, 'verdict.pdf');
    await dana.exchange(team);
    await attach(casebook, 'petition.pdf');
    await carryBadly(folder);
    for (const each of [aigul, dana, bolat, aigul, dana, bolat]) await each.exchange(team);
    const [first, ...others] = [await said(casebook), await said(elsewhere), await said(afar)];
    expect(JSON.stringify(first)).toContain('R-2');
    for (const each of others) expect(each).toEqual(first);
    for (const name of ['protocol', 'appeal', 'verdict', 'petition']) expect(JSON.stringify(first)).toContain(name);
  });

  await test.step('What comes by itself stands in the page that is open', async () => {
    await new Frame(elsewhere.page).openBook(title);
    await new CaseBookPage(elsewhere.page).goToSection('attachment');
    await attach(casebook, 'by-itself.pdf');
    await expect(new CaseBookPage(elsewhere.page).row('by-itself.pdf')).toBeVisible({ timeout: 90_000 });
  });

  await test.step('Whoever is taken out keeps what they have, and gets nothing more', async () => {
    await aigul.takeOut(team, 'Dana');
    await aigul.exchange(team);
    await attach(casebook, 'later.pdf');
    await aigul.exchange(team);
    await bolat.exchange(team);
    expect((await attachments(elsewhere)).join(' ')).toContain('later.pdf');
    await dana.open();
    await expect(dana.panel(team).getByText('You are no longer in this team')).toBeVisible({ timeout: 90_000 });
    const kept = (await attachments(afar)).join(' ');
    expect(kept).toContain('verdict.pdf');
    expect(kept).not.toContain('later.pdf');
  });
});
