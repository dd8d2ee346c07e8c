// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { LocalText } from '#shared/values/texts/text';
import { FormOfOne } from './form-of-one';

vi.setConfig({ testTimeout: 60_000 });
const soon = <Value,>(read: () => Value) => expect.poll(read, { timeout: 10_000 });

let form: FormOfOne | undefined;
afterEach(() => {
  form?.close();
});

function courtNamed(name: LocalText, focusField?: string): FormOfOne {
  form = new FormOfOne('body', { id: 'c', kind: 'court', name }, focusField);
  return form;
}

const genitive = 'Russian, genitive (нет кого, чего?)';

describe('the forms of a name', () => {
  it('are recorded below it, in the language that its letters tell', async () => {
    const court = courtNamed('Медеуский районный суд');
    await court.press('Forms of these words');
    await court.type(genitive, 'Медеуского районного суда');
    await court.choose('Russian, gender of the word', 'masculine');
    await soon(() => court.value('name')).toEqual({
      ru: { text: 'Медеуский районный суд', forms: { genitive: 'Медеуского районного суда' }, gender: 'masculine' },
    });
  });

  it('stand open where there are some, stay when the words change, and go with them', async () => {
    const ru = { text: 'Алмалинский суд', forms: { genitive: 'Алмалинского суда' } };
    const court = courtNamed({ en: 'Almaly Court', ru });
    await soon(() => court.typed(genitive)).toBe('Алмалинского суда');
    await court.type('Name (Русский)', 'Медеуский суд');
    await soon(() => court.value('name')).toEqual({ en: 'Almaly Court', ru: { ...ru, text: 'Медеуский суд' } });
    expect(court.typed(genitive)).toBe('Алмалинского суда');
    await court.type('Name (Русский)', '');
    await soon(() => court.value('name')).toEqual({ en: 'Almaly Court' });
  });

  it('are a plain text again when the last of them is taken away', async () => {
    const court = courtNamed({ ru: { text: 'суд', forms: { genitive: 'суда' } } });
    await court.type(genitive, '');
    await soon(() => court.value('name')).toEqual({ ru: 'суд' });
  });

  it('open where one of them is asked for, and that one has the focus', async () => {
    const court = courtNamed({ ru: 'Взгляд' }, 'name/ru/instrumental');
    await soon(() => court.focused).toBe('Russian, instrumental (кем, чем?)');
  });

  it('are those that the role of the words needs: a deed is named in a title', async () => {
    const asks = [{ ru: 'изменить меру пресечения' }];
    form = new FormOfOne('motion', { id: 'm', asks }, 'asks/0/ru/prepositional');
    const prepositional = 'Russian, prepositional (о ком, о чем?)';
    await soon(() => form?.focused).toBe(prepositional);
    await form.type(prepositional, 'об изменении меры пресечения');
    await soon(() => form?.value('asks')).toEqual([
      { ru: { text: 'изменить меру пресечения', forms: { prepositional: 'об изменении меры пресечения' } } },
    ]);
    expect(form.words).not.toContain('Russian, genitive');
  });

  it('are out of sight in a language without cases, until the menu of the line asks for them', async () => {
    const court = courtNamed('Medeu District Court');
    await soon(() => court.typed('Name')).toBe('Medeu District Court');
    expect(court.words).not.toContain('Forms of these words');
    await court.menu('Name', 'Forms of these words');
    await soon(() => court.focused).toBe('English, one or several');
  });
});
