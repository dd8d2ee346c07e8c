import type { Page } from '@playwright/test';
import { readKeys, scrollTable, switchTo, watchKeys } from './page/felt';
import { median, quantile } from './statistics';

/** What a person feels in the window, in milliseconds. */
type Felt = {
  readonly keystroke: number;
  readonly switchBooks: number;
  readonly longestFrame: number;
  readonly frame99: number;
};

/** The titles of the case books of `handsFile`. */
const titles = { form: 'Aigerim Abenov 0', other: 'Bolat Abenov 1', table: 'Dana Abenov 2' } as const;
const sentence = 'The expert was asked whether the text calls for hatred and answered that it does not. ';
const rounds = 3;

/** Measures the shipped window with an open vault that holds the case books of `handsFile`. */
export async function feelWindow(page: Page): Promise<Felt> {
  const keystrokes = await typeIntoForm(page);
  const switches = await switchBooks(page);
  await openHearings(page, titles.table);
  const scrolls: (readonly number[])[] = [];
  for (let turn = 0; turn < rounds; turn += 1) {
    await page.waitForTimeout(500);
    scrolls.push(await page.evaluate(scrollTable));
  }
  return {
    keystroke: quantile(keystrokes, 0.95),
    switchBooks: quantile(switches, 0.95),
    longestFrame: median(scrolls.map((frames) => Math.max(...frames))),
    frame99: median(scrolls.map((frames) => quantile(frames, 0.99))),
  };
}

/** Types into a long text of a record. What is typed is saved while the typing goes on. */
async function typeIntoForm(page: Page): Promise<readonly number[]> {
  await openHearings(page, titles.form);
  await page.getByRole('row').nth(1).press('Enter');
  const field = page.getByRole('textbox', { name: /^Notes taken in the room/ });
  await field.click();
  await page.evaluate(watchKeys);
  for (const word of sentence.repeat(rounds).split(/(?<= )/)) {
    await field.pressSequentially(word, { delay: 70 });
    await page.waitForTimeout(word.endsWith('. ') ? 1500 : 150);
  }
  return page.evaluate(readKeys);
}

/** Goes to and fro between two books; both have been opened before. */
async function switchBooks(page: Page): Promise<readonly number[]> {
  const felt: number[] = [];
  for (let turn = 0; turn < 22; turn += 1) {
    felt.push(await page.evaluate(switchTo, turn % 2 === 0 ? titles.other : titles.form));
    await page.waitForTimeout(250);
  }
  return felt.slice(2);
}

async function openHearings(page: Page, title: string): Promise<void> {
  await page.evaluate(switchTo, title);
  const sections = page.getByRole('navigation', { name: 'Sections of the case' });
  await sections.getByRole('button', { name: /^Hearings/ }).click();
  await page.getByRole('grid', { name: 'Hearings' }).waitFor();
}
