import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { test } from './harness';

const axeSource = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules that colours can break; all others see the same in every look. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/** Brings axe into a page that has not got it yet; a debugger may where the policy lets no script in. */
async function bringAxe(page: Page): Promise<void> {
  if (await page.evaluate(() => Reflect.has(window, 'axe'))) return;
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: `${await axeSource}; undefined` });
  await session.detach();
}

/** Runs axe on what is shown now: with all of its rules, or with those alone. */
async function violations(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  await bringAxe(page);
  // Colours that are still on their way to others are nobody's to judge.
  await page.evaluate(() => {
    const transitions = document.getAnimations().filter((each) => each instanceof CSSTransition);
    return Promise.allSettled(transitions.map(({ finished }) => finished)).then(() => undefined);
  });
  const { violations: found, passes } = await page.evaluate<AxeResults, readonly string[] | undefined>((only) => {
    const axe = Reflect.get(window, 'axe') as { readonly run: (context: object, options: object) => Promise<never> };
    // React Aria tells of a button that waits by its name, and for some seconds longer than the button may be there.
    const shown = { exclude: ['[data-live-announcer]'] };
    // Of what passes the first place is enough, and the name of the rule.
    return axe.run(shown, { resultTypes: ['violations'], ...(only && { runOnly: only }) });
  }, rules);
  expect(passes.length).toBeGreaterThan(rules === undefined ? 10 : 0);
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}

/** No violation of any weight on what is shown now. */
export async function expectAccessible(page: Page, screen: string): Promise<void> {
  await test.step(screen, async () => {
    expect.soft(await violations(page), screen).toEqual([]);
  });
}

/** The same in the light look, and in the dark one whatever colours can break. Leaves the dark one. */
export async function expectAccessibleInBothLooks(page: Page, screen: string): Promise<void> {
  await lookAs(page, 'light');
  await expectAccessible(page, screen);
  await lookAs(page, 'dark');
  await test.step(`${screen}, dark`, async () => {
    expect.soft(await violations(page, ofColours), `${screen}, dark`).toEqual([]);
  });
}

/** As the system looks, without colours that change slowly. */
async function lookAs(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset['theme'])).toBe(colorScheme);
}

/**
 * Whatever can take the focus looks otherwise while it has it, or something close around it does. `known` are the
 * kinds of control that were seen already on another screen; new ones are added.
 */
export async function expectVisibleFocus(page: Page, screen: string, known: Set<string>): Promise<void> {
  await test.step(`the focus on ${screen}`, async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    // A page shows the focus to those who came to it by a key.
    await page.keyboard.press('Tab');
    const { seen, unseen } = await page.evaluate(lookForUnseenFocus, [...known]);
    for (const kind of seen) known.add(kind);
    expect.soft(unseen, `what takes the focus unseen on ${screen}`).toEqual([]);
  });
}

type Focus = { readonly seen: readonly string[]; readonly unseen: readonly string[] };

/** Runs in the page. */
async function lookForUnseenFocus(known: readonly string[]): Promise<Focus> {
  const kindOf = ({ tagName, className, role }: HTMLElement) => [tagName, className, role].join(' ');
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const look = (element: HTMLElement): string => {
    const around = [element, element.parentElement, element.parentElement?.parentElement];
    return around
      .filter((one) => one instanceof HTMLElement)
      .map((one) => getComputedStyle(one))
      .map((style) => [style.outline, style.boxShadow, style.borderColor, style.backgroundColor, style.textDecoration])
      .join(' ');
  };
  const isSeen = async (element: HTMLElement): Promise<boolean> => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    await nextFrame();
    // A dialog with one control gives the focus back to it at once.
    if (document.activeElement === element) return getComputedStyle(element).outlineStyle !== 'none';
    const before = look(element);
    element.focus();
    await nextFrame();
    return document.activeElement !== element || look(element) !== before;
  };
  const seen = new Set<string>();
  const unseen: string[] = [];
  const all = document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, [tabindex="0"]');
  for (const element of all) {
    const kind = kindOf(element);
    const isThere = element.tabIndex >= 0 && !element.matches(':disabled') && element.checkVisibility();
    if (!isThere || known.includes(kind) || seen.has(kind)) continue;
    if (await isSeen(element)) seen.add(kind);
    else unseen.push(`${element.outerHTML.slice(0, 160)} ${element.textContent.slice(0, 40)}`);
  }
  return { seen: [...seen], unseen };
}

/** What is longer than the window scrolls in its own place: the bar at the top stays where it is. */
export async function expectStillWindow(page: Page): Promise<void> {
  const { scrollHeight, clientHeight } = await page.evaluate(() => {
    const { scrollHeight, clientHeight } = document.documentElement;
    return { scrollHeight, clientHeight };
  });
  expect(scrollHeight).toBe(clientHeight);
}

/** At twice the size in a small window everything is still there without scrolling sideways. */
export async function expectRoomAtTwiceTheSize(page: Page, screen: string): Promise<void> {
  await test.step(`${screen} at 200 %`, async () => {
    const wide = await atSize(page, 640, 400, () => page.evaluate(lookForSidewaysScrolling));
    expect.soft(wide, `what scrolls sideways on ${screen}`).toEqual([]);
  });
}

/** Looks at the page as if its window had so many points: at 200 % one of 1280 × 800 has half of them each way. */
async function atSize<T>(page: Page, width: number, height: number, look: () => Promise<T>): Promise<T> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 0, mobile: false });
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(width);
  const seen = await look();
  await session.send('Emulation.clearDeviceMetricsOverride');
  await session.detach();
  return seen;
}

/** Runs in the page. A line that is typed in scrolls under the caret, a table of many columns scrolls in itself. */
function lookForSidewaysScrolling(): readonly string[] {
  return [...document.querySelectorAll<HTMLElement>('*')]
    .filter((element) => !element.matches('input, textarea, .table-scroller') && element.checkVisibility())
    .filter((element) => element.scrollWidth > element.clientWidth + 1)
    .filter(
      (element) => element === document.documentElement || /auto|scroll/u.test(getComputedStyle(element).overflowX),
    )
    .map((element) => `${element.tagName}.${element.className}: ${element.scrollWidth} in ${element.clientWidth}`);
}

/** Words of other languages are longer than English ones: with 40 % more letters everything still has its room. */
export async function expectRoomForLongerWords(page: Page, screen: string): Promise<void> {
  await test.step(`longer words on ${screen}`, async () => {
    await page.evaluate(lengthenWords);
    const lacking = await atSize(page, 1280, 800, () => page.evaluate(lookForLackOfRoom));
    await page.evaluate(shortenWords);
    expect.soft(lacking, `what has no room for longer words on ${screen}`).toEqual([]);
  });
}

/** Runs in the page; `shortenWords` takes it back. */
function lengthenWords(): void {
  const named = 'button, label, legend, h1, h2, h3, [role="tab"], a, [role="option"], th, [role="columnheader"]';
  for (const element of document.querySelectorAll(`:is(${named}):not(.visually-hidden)`)) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.nodeValue ?? '';
      if (text.trim() === '' || text.endsWith('ж')) continue;
      node.nodeValue = `${text.trimEnd()}${'ж'.repeat(Math.ceil(text.trim().length * 0.4))}`;
    }
  }
}

/** Runs in the page. */
function shortenWords(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.nodeValue?.endsWith('ж') === true) node.nodeValue = node.nodeValue.replace(/ж+$/u, '');
  }
}

/** Runs in the page. Text that ends in an ellipsis says itself that it goes on. */
function lookForLackOfRoom(): readonly string[] {
  const isCut = (element: Element): boolean => {
    const { overflowX, textOverflow, display } = getComputedStyle(element);
    return display !== 'inline' && overflowX !== 'visible' && textOverflow !== 'ellipsis';
  };
  const describe = (element: Element): string =>
    `${element.tagName}.${element.className} ${element.scrollWidth} in ${element.clientWidth}: ${element.textContent.slice(0, 40)}`;
  const page = document.documentElement;
  const controls = [...document.querySelectorAll('button, label, h1, h2, h3, a, [role="tab"], [role="columnheader"]')];
  return [
    ...(page.scrollWidth > page.clientWidth + 1 ? [describe(page)] : []),
    ...controls
      .filter((element) => element.checkVisibility() && !element.closest('.visually-hidden'))
      .filter((element) => element.scrollWidth > element.clientWidth + 1 && isCut(element))
      .map(describe),
    ...controls
      .filter((element) => element.checkVisibility() && !element.closest('.visually-hidden'))
      .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
      .map((element) => `outside the window: ${describe(element)}`),
  ];
}
