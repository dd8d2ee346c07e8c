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

  /** Tab after Tab; a fold whose line names the field is opened on the way. */
  async reach(control: string): Promise<void> {
    for (let stops = 0; stops < 400; stops += 1) {
      const at = await this.page.evaluate(whereTheFocusIs, { control, folds });
      if (at === 'here') return;
      if (at === 'fold') await this.press('Enter');
      await this.press('Tab');
    }
    throw new Error(`no Tab leads to ${control}`);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  async press(key: string, times = 1): Promise<void> {
    for (let time = 0; time < times; time += 1) await this.page.keyboard.press(key);
  }
}

/** Runs in the page: whether the focus is on the control, or on a fold that may hide it. */
function whereTheFocusIs({ control, folds }: { control: string; folds: string }): 'here' | 'fold' | 'elsewhere' {
  const focused = document.activeElement;
  if (focused === null) return 'elsewhere';
  if (focused.id === control || document.getElementById(control)?.contains(focused) === true) return 'here';
  return focused.matches(folds) &&
    document.getElementById(control)?.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) !==
      true
    ? 'fold'
    : 'elsewhere';
}
