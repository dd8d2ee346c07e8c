import type { Page } from '@playwright/test';

/** How somebody gets to a field and types into it. Everything else that a form is asked goes by keys. */
export interface Hands {
  readonly page: Page;
  /** Brings the focus to the control of a field. */
  reach(control: string): Promise<void>;
  type(text: string): Promise<void>;
  press(key: string, times?: number): Promise<void>;
}

/** The element with this id; ids of fields hold slashes and dots. */
export const byId = (id: string): string => `[id=${JSON.stringify(id)}]`;

/** The lines of a form that fold something away; menus and calendars open by buttons that Tab passes by. */
const folds = '.record-form button[aria-expanded="false"]:not([aria-haspopup]):not([tabindex="-1"])';

/** Jumps straight to a field, and types a text at once. For tests of what is stored, not of how one gets there. */
export class QuickHands implements Hands {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async reach(control: string): Promise<void> {
    const found = this.page.locator(byId(control));
    if (!(await found.isVisible())) await this.#openFolds();
    await found.focus();
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.insertText(text);
  }

  async press(key: string, times = 1): Promise<void> {
    for (let time = 0; time < times; time += 1) await this.page.keyboard.press(key);
  }

  /** What is folded away opens by a press of its line; what was inside may hold the next fold. */
  async #openFolds(): Promise<void> {
    const closed = this.page.locator(folds);
    for (let opened = 0; opened < 40 && (await closed.count()) > 0; opened += 1) {
      await closed.first().focus();
      await this.press('Enter');
    }
  }
}

/** A person without a mouse: only keys, from where the focus is. */
export class KeyboardHands implements Hands {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Tab after Tab, back or on; a fold that hides the field is opened on the way. */
  async reach(control: string): Promise<void> {
    await this.#walk(control, async () => {
      const at = await this.page.evaluate(whereTheFocusIs, { control, folds });
      if (at === 'fold') await this.press('Enter');
      return at === 'here' || (at === 'before' ? 'Shift+Tab' : 'Tab');
    });
  }

  /** To the control whose name begins so. */
  async reachNamed(name: string): Promise<void> {
    await this.#walk(name, async () => (await this.page.evaluate(nameOfTheFocused)).startsWith(name) || 'Tab');
  }

  /** To the rows of the table that is shown. */
  async reachTable(): Promise<void> {
    const isInTable = () => this.page.evaluate(() => document.activeElement?.closest('[role="grid"]') !== null);
    await this.#walk('a table', async () => (await isInTable()) || 'Tab');
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  async press(key: string, times = 1): Promise<void> {
    for (let time = 0; time < times; time += 1) await this.page.keyboard.press(key);
  }

  /** Presses what `next` says until it says that this is it. */
  async #walk(where: string, next: () => Promise<true | string>): Promise<void> {
    for (let stops = 0; stops < 400; stops += 1) {
      const key = await next();
      if (key === true) return;
      await this.press(key);
    }
    throw new Error(`no Tab leads to ${where}`);
  }
}

type Looking = { readonly control: string; readonly folds: string };

/** Runs in the page: whether the focus is on the control, after it, or on a fold that may hide it. */
function whereTheFocusIs({ control, folds: closed }: Looking): 'here' | 'before' | 'fold' | 'elsewhere' {
  const focused = document.activeElement;
  const wanted = document.getElementById(control);
  if (focused === null) return 'elsewhere';
  if (wanted?.contains(focused) === true) return 'here';
  const isHidden = wanted?.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) !== true;
  if (isHidden) return focused.matches(closed) ? 'fold' : 'elsewhere';
  return (focused.compareDocumentPosition(wanted) & Node.DOCUMENT_POSITION_PRECEDING) !== 0 ? 'before' : 'elsewhere';
}

/** Runs in the page. */
function nameOfTheFocused(): string {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement)) return '';
  const labels = focused instanceof HTMLInputElement ? [...(focused.labels ?? [])] : [];
  return (focused.ariaLabel ?? labels[0]?.textContent ?? focused.textContent).trim();
}
