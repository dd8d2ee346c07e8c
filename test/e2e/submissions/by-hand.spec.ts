import { expect } from '@playwright/test';
import { test } from '../driving/harness';
import { passphrase } from '../driving/prepared-vault';
import { DocumentPage } from '../pages/document-page';
import { Frame } from '../pages/frame';
import { KeyboardHands } from '../pages/hands';
import { LockScreen } from '../pages/lock-screen';
import { say } from '../pages/words';

test.use({ conditions: { vault: 'prepared' } });

const itemsGroup = say('field.submission-sections.items');
const itemsOfSection = say('submission.addTo', { list: itemsGroup });

/** Adds an item of the kind that stands at this place of the menu, from 0. */
async function addItem(hands: KeyboardHands, place: number): Promise<void> {
  await hands.reachNamed(itemsOfSection);
  await hands.press('Enter');
  await expect(hands.page.getByRole('menu')).toBeVisible();
  await hands.press('ArrowDown', place);
  await hands.press('Enter');
}

test('a submission made by keyboard tells what was chosen, in the order that it was moved into', async ({
  casebook,
}) => {
  test.slow();
  const { page } = casebook;
  const hands = new KeyboardHands(page);
  const frame = new Frame(page);
  const fieldAt = async (way: string): Promise<string> => {
    const first = await page.locator('.record-form [id^="field-submissions/"]').first().getAttribute('id');
    return `${(first ?? '').split('/').slice(0, 2).join('/')}/${way}`;
  };
  await new LockScreen(page).unlock(passphrase);

  await test.step('Begin it: it becomes a submission with a State and a subject', async () => {
    await expect(frame.submission('Kazakhstan')).toBeVisible();
    await page.getByRole('button', { name: say('caseList.newSubmission'), exact: true }).press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: say('submission.new') })).toBeVisible();
    await hands.type('Ruritania');
    await expect(frame.submission('Ruritania')).toBeHidden();
    await hands.reach(await fieldAt('subject'));
    await hands.type('freedom of expression');
    await hands.press('Tab');
    await expect(frame.submission('Ruritania')).toBeVisible();
  });

  await test.step('A section with a case and the law', async () => {
    await hands.reachNamed(say('form.add.submission-sections'));
    await hands.press('Enter');
    await hands.type('Defamation');
    await addItem(hands, 0);
    await hands.type('Botabekov');
    await hands.press('Enter');
    await addItem(hands, 3);
    await hands.type('129');
    await hands.press('Enter');
  });

  await test.step('The law goes before the case', async () => {
    const law = page.getByRole('group', { name: new RegExp(say('submission.item.law')) }).last();
    await expect(law).toContainText('129');
    const title = new RegExp(`^${say('submission.item.law')}`);
    await page.locator('.item-head').getByRole('button', { name: title }).press('Alt+ArrowUp');
    const cards = page.getByRole('group', { name: itemsGroup }).locator('.item-title');
    await expect(cards.first()).toContainText(say('submission.item.law'));
  });

  await test.step('A recommendation', async () => {
    await hands.reachNamed(say('form.add.submission-sections-recommendations'));
    await hands.press('Enter');
    await hands.reachNamed(say('form.add.submission-sections-recommendations-items'));
    await hands.press('Enter');
    await hands.reach(await fieldAt('sections/0/recommendations/0/items/0/verb'));
    await hands.type('Repeal');
    await hands.reach(await fieldAt('sections/0/recommendations/0/items/0/object'));
    await hands.type('Article 129');
    await hands.press('Tab');
  });

  await test.step('The outline counts its words, and leads to its document', async () => {
    await expect(page.locator('.list-editor > .item-card').filter({ hasText: 'Defamation' })).toHaveCount(1);
    const outline = page.getByRole('navigation', { name: say('submission.outline') });
    await expect(outline.getByRole('button', { name: /Defamation\s*\d+/ })).toBeVisible();
    await page.getByRole('button', { name: say('submission.see') }).focus();
    await hands.press('Enter');
    await new DocumentPage(page).expectShown();
    await expect(page.getByRole('main')).toContainText('Botabekov');
    await expect(page.getByRole('main')).toContainText('Repeal Article 129');
  });
});
