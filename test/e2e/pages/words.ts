import type { Locator, Page } from '@playwright/test';
import type { MessageKey } from '#shared/i18n/messages';
import { createTranslator } from '#shared/i18n/translator';

/** What the window says in English: tests name what they look for as a reader of the window does. */
export const { say } = createTranslator('en');

export function heading(page: Page, key: MessageKey): Locator {
  return page.getByRole('heading', { name: say(key), exact: true });
}

/** A text that begins with a message that goes on with values: their names, in any order. */
export function beginsWith(key: MessageKey, ...names: readonly string[]): RegExp {
  const [start = ''] = say(key, Object.fromEntries(names.map((name) => [name, mark]))).split(mark);
  return new RegExp(`^${start.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
}

const mark = '\u0000';
