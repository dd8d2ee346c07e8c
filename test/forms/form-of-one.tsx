import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { vi } from 'vitest';
import type { Fields } from '#shared/schema/fields';
import type { ReferenceKind } from '#shared/schema/ids';
import { setField } from '../../renderer/forms/desk/set-field';
import { type FormDesk, FormDeskProvider } from '../../renderer/forms/desk/form-desk';
import { RecordForm } from '../../renderer/forms/layout/record-form';

/** On a busy machine what is waited for comes late. */
const patience = { timeout: 10_000 };

/** The form of one record in a document without an engine, and what a person sees and does there. */
export class FormOfOne {
  readonly #root = createRoot(document.body.appendChild(document.createElement('main')));
  #record: Fields;

  constructor(kind: ReferenceKind, record: Fields, focusField?: string) {
    this.#record = record;
    const keep = (next: Fields): void => {
      this.#record = next;
    };
    this.#root.render(<Form kind={kind} record={record} focusField={focusField} onChange={keep} />);
  }

  get words(): string {
    return document.body.textContent;
  }

  /** What the field with the focus is called. */
  get focused(): string | undefined {
    return controls().find(({ control }) => control === document.activeElement)?.label;
  }

  /** What stands in the line that is called so. */
  typed(label: string): string | undefined {
    return controls().find((each) => each.label === label)?.control.value;
  }

  /** What the record has in a field. */
  value(field: string): unknown {
    return this.#record[field];
  }

  async press(name: string): Promise<void> {
    (await vi.waitUntil(() => button(name), patience)).click();
  }

  async type(label: string, text: string): Promise<void> {
    const control = await this.#control(label);
    control.focus();
    // Past React, which keeps what was set on the element itself.
    Reflect.set(Reflect.getPrototypeOf(control) ?? {}, 'value', text, control);
    control.dispatchEvent(new Event('input', { bubbles: true }));
  }

  async choose(label: string, value: string): Promise<void> {
    const control = await this.#control(label);
    Reflect.set(Reflect.getPrototypeOf(control) ?? {}, 'value', value, control);
    control.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** Takes something from the menu of a line, by keyboard. */
  async menu(label: string, choice: string): Promise<void> {
    const control = await this.#control(label);
    control.focus();
    control.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', altKey: true, bubbles: true }));
    const find = (): HTMLElement | undefined =>
      [...document.querySelectorAll<HTMLElement>('[role=menuitem]')].find((each) => each.textContent === choice);
    (await vi.waitUntil(find, patience)).click();
  }

  close(): void {
    this.#root.unmount();
    document.body.replaceChildren();
  }

  async #control(label: string): Promise<Control> {
    return (await vi.waitUntil(() => controls().find((each) => each.label === label), patience)).control;
  }
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function controls(): readonly { readonly label: string; readonly control: Control }[] {
  return [...document.querySelectorAll<Control>('input, textarea, select')].map((control) => ({
    control,
    label: control.labels?.[0]?.querySelector('.field-label')?.textContent ?? control.labels?.[0]?.textContent ?? '',
  }));
}

function button(name: string): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('button')].find((each) => each.textContent === name);
}

type FormProps = {
  readonly kind: ReferenceKind;
  readonly record: Fields;
  readonly focusField: string | undefined;
  readonly onChange: (record: Fields) => void;
};

function Form({ kind, record: first, focusField, onChange }: FormProps) {
  const [record, setRecord] = useState(first);
  return (
    <FormDeskProvider desk={quietDesk}>
      <RecordForm
        kind={kind}
        id="one"
        record={record}
        place="list/one"
        focusField={focusField}
        onSet={(field, value) => {
          const next = setField(record, field, value);
          setRecord(next);
          onChange(next);
        }}
      />
    </FormDeskProvider>
  );
}

/** Nothing to point to, and no half-typed text. */
const quietDesk: FormDesk = {
  today: '2026-05-03',
  revision: 0,
  draft: () => undefined,
  keepDraft: () => undefined,
  refused: () => undefined,
  candidates: () => [],
  partiesElsewhere: () => Promise.resolve([]),
  create: () => Promise.resolve(undefined),
  change: () => undefined,
};
