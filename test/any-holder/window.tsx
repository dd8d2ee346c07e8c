import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { vi } from 'vitest';
import type { Bridge } from '#shared/contract/bridge';
import { channels } from '#shared/contract/channels';
import type { SpellingApi } from '#shared/contract/spelling-api';
import type { VaultApi } from '#shared/contract/vault-api';
import { succeed } from '#shared/result';
import { PageShortcuts, PageShortcutsProvider } from '../../renderer/program/page-shortcuts';
import { ProgramProvider } from '../../renderer/program/program';

/** On a busy machine what is waited for comes late. */
const patience = { timeout: 10_000 };

/** Knows every word. */
const allRight: SpellingApi = {
  check: () => Promise.resolve(succeed([])),
  suggest: () => Promise.resolve(succeed([])),
  know: () => undefined,
};

/** A page in a document without an engine, and what a person sees and does there. Waits for what is asked for. */
export class SmallWindow {
  readonly #root = createRoot(document.body.appendChild(document.createElement('main')));
  readonly #shortcuts = new PageShortcuts();

  /** `main`: what the page may ask of the main process. */
  constructor(vault: VaultApi, page: ReactNode, main: Partial<Bridge> = {}) {
    const surprised = (): Promise<never> => Promise.reject(new Error('no page of a holder asks for this'));
    this.#root.render(
      <ProgramProvider
        program={{
          vault,
          main: { ...noMain(), ...main },
          judgePassphrase: surprised,
          readBundled: surprised,
          readParts: surprised,
          spelling: allRight,
        }}
      >
        <PageShortcutsProvider shortcuts={this.#shortcuts}>{page}</PageShortcutsProvider>
      </ProgramProvider>,
    );
  }

  get words(): string {
    return document.body.textContent;
  }

  get heading(): string | undefined {
    return document.querySelector('h1')?.textContent;
  }

  /** The buttons that make a record as it was. */
  get earlier(): readonly string[] {
    const start = 'Make the record again as it was on ';
    return [...document.querySelectorAll('button')].flatMap((each) => {
      const label = each.getAttribute('aria-label') ?? '';
      return label.startsWith(start) ? [label] : [];
    });
  }

  /** Presses the button that is called so, the last of several: the news stand below the page. */
  async press(name: string): Promise<void> {
    const isCalledSo = (each: HTMLElement): boolean => (each.getAttribute('aria-label') ?? each.textContent) === name;
    const find = (): HTMLElement | undefined =>
      [...document.querySelectorAll<HTMLElement>('button')].findLast(isCalledSo);
    (await vi.waitUntil(find, patience)).click();
  }

  /** Types into the field of that place. */
  async type(fieldId: string, text: string): Promise<void> {
    const find = (): HTMLInputElement | HTMLTextAreaElement | null => document.querySelector(`[id$="${fieldId}"]`);
    const field = await vi.waitUntil(find, patience);
    field.focus();
    // Past React, which keeps what was set on the element itself.
    Reflect.set(Reflect.getPrototypeOf(field) ?? {}, 'value', text, field);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.blur();
  }

  /** What the button or heading with the focus is called. */
  get focused(): string {
    const { activeElement } = document;
    return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
  }

  /** Types into the field that is called so. */
  async fill(label: string, text: string): Promise<void> {
    const find = (): HTMLElement | null | undefined =>
      [...document.querySelectorAll('label')].find((each) => each.textContent === label)?.control;
    const field = await vi.waitUntil(find, patience);
    Reflect.set(Reflect.getPrototypeOf(field) ?? {}, 'value', text, field);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }

  /** Presses the box or the choice that is called so. */
  async check(label: string): Promise<void> {
    const find = (): HTMLElement | null | undefined =>
      [...document.querySelectorAll('label')].find((each) => each.textContent === label)?.querySelector('input');
    (await vi.waitUntil(find, patience)).click();
  }

  /** Opens the record of the table whose row says that. */
  async open(words: string): Promise<void> {
    const find = (): HTMLElement | undefined =>
      [...document.querySelectorAll<HTMLElement>('[role=row]')].find((row) => row.textContent.includes(words));
    (await vi.waitUntil(find, patience)).click();
  }

  /** What the frame does on a key of the page. */
  async key(name: 'new' | 'done' | 'next' | 'previous' | 'leave' | 'undo'): Promise<void> {
    (await vi.waitUntil(() => this.#shortcuts.find(name), patience))();
  }

  /** Ctrl+1 … 9. */
  async section(place: number): Promise<void> {
    (await vi.waitUntil(() => this.#shortcuts.find('section'), patience))(place);
  }

  close(): void {
    this.#root.unmount();
    document.body.replaceChildren();
  }
}

/** The pages of a holder ask nothing of the main process. */
function noMain(): Bridge;
function noMain(): unknown {
  const ask = (): Promise<never> => Promise.reject(new Error('no page of a holder asks main'));
  return Object.fromEntries(channels.map((channel) => [channel, ask]));
}
