// @vitest-environment happy-dom
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Edited } from '#shared/manuscript/deeds';
import { living, type Living } from '#shared/manuscript/living';
import { writtenFrom } from '#shared/manuscript/written-from';
import type { EditorHandle, EditorPlace } from '../../renderer/features/manuscripts/editor/editing';
import { ManuscriptEditor } from '../../renderer/features/manuscripts/editor/manuscript-editor';
import { Announcer } from '../../renderer/program/announcer';
import { aDocument, aParagraph, aSentence } from '../builders/composed/document';

vi.setConfig({ testTimeout: 60_000 });
const patience = { timeout: 10_000 };

let root: Root;
let handle: EditorHandle | undefined;
let edited: Edited[];
let places: (EditorPlace | undefined)[];

beforeEach(() => {
  root = createRoot(document.body.appendChild(document.createElement('main')));
  [handle, edited, places] = [undefined, [], []];
});
afterEach(() => {
  root.unmount();
  document.body.replaceChildren();
});

const composed = (...sentences: readonly string[]) =>
  aDocument({ blocks: [aParagraph(1, ...sentences.map((text) => aSentence(text)))], notes: [] });

async function show(current: Living, stored?: Edited): Promise<EditorHandle> {
  root.render(
    <Announcer>
      <ManuscriptEditor
        current={current}
        {...(stored && { stored })}
        language="en"
        label="Text of the brief"
        onEdit={(each) => edited.push(each)}
        onPlace={(place) => places.push(place)}
        onReady={(ready) => {
          handle = ready;
        }}
      />
    </Announcer>,
  );
  return vi.waitUntil(() => handle, patience);
}

const page = () => document.querySelector('[role=textbox]');
const wordsOn = () => [...document.querySelectorAll('.unit')].map(({ textContent }) => textContent);
const wordsIn = ({ units }: Edited) =>
  units.map(({ pieces }) =>
    pieces.flatMap(({ inlines }) => inlines.map((each) => (each.kind === 'text' ? each.text : '#'))).join(''),
  );

/** Types a word as an input method does: it changes the page, and the editor reads it. */
async function typeInto(sentence: string, text: string): Promise<void> {
  const place = [...document.querySelectorAll('.sentence-words')].find((each) => each.textContent === sentence);
  const node = place?.firstChild;
  if (!(node instanceof Text)) throw new Error(`no such sentence: ${sentence}`);
  node.data = text;
  await vi.waitUntil(() => edited.length > 0, patience);
}

test('the text is one multiline box with its name and language, and its paragraphs have their numbers', async () => {
  await show(living(composed('One.', 'Two.'), []));
  expect(page()?.getAttribute('aria-label')).toBe('Text of the brief');
  expect(page()?.getAttribute('aria-multiline')).toBe('true');
  expect(page()?.getAttribute('lang')).toBe('en');
  expect(wordsOn()).toEqual(['One. Two.']);
  expect(document.querySelector('.unit')?.getAttribute('data-number')).toBe('1.');
});

test('what is typed is told to the page, by the sentence that it belongs to', async () => {
  const current = living(composed('One.', 'Two.'), []);
  await show(current);
  await typeInto('Two.', 'Two!');
  const last = edited.at(-1);
  expect(last && wordsIn(last)).toEqual(['One. Two!']);
  expect(last && writtenFrom(last.units, current, last.seen)).toMatchObject([
    { text: { wording: [{ sentence: 'One.' }, {}, { sentence: 'Two.', inlines: [{ text: 'Two!' }] }] } },
  ]);
});

test('what the page asks for is one step that is taken back, and answered whether there was one', async () => {
  const editor = await show(living(composed('One.'), []));
  expect(editor.undo()).toBe(false);
  editor.addBehind('One.', 'body');
  await vi.waitUntil(() => wordsOn().length === 2, patience);
  expect(places.at(-1)).toMatchObject({ unit: edited.at(-1)?.units[1]?.id });
  expect(editor.undo()).toBe(true);
  await vi.waitUntil(() => wordsOn().length === 1, patience);
  expect(editor.redo()).toBe(true);
});

test('pasted lines become paragraphs, each with its number, and nothing of their markup comes in', async () => {
  const editor = await show(living(composed('One.', 'Two.'), []));
  editor.goTo({ unit: 'One.', sentence: 'Two.' });
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/html', '<b>Bold</b>');
  clipboardData.setData('text/plain', 'Plain.\nNext. ');
  page()?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  await vi.waitUntil(() => wordsOn().length === 2, patience);
  expect(wordsOn()).toEqual(['One. Plain.', 'Next. Two.']);
  expect([...document.querySelectorAll('.unit')].map((unit) => unit.getAttribute('data-number'))).toEqual(['1.', '2.']);
});

test('a hidden paragraph is a line with a button that shows it again', async () => {
  const editor = await show(living(composed('One.'), []));
  editor.setHidden('One.', true);
  const button = await vi.waitUntil(() => document.querySelector<HTMLElement>('.unit-hidden button'), patience);
  expect(button.getAttribute('aria-label')).toBe('Show again: One.');
  button.click();
  await vi.waitUntil(() => document.querySelector('.unit-hidden') === null, patience);
  expect(edited.map(({ units }) => units[0]?.hidden)).toEqual([true, undefined]);
});

const press = (key: string, held: Pick<KeyboardEventInit, 'ctrlKey' | 'altKey' | 'keyCode'> = {}): void => {
  page()?.dispatchEvent(new KeyboardEvent('keydown', { key, ...held, bubbles: true, cancelable: true }));
};

test('Ctrl+Alt+F puts in a note, whose text is typed in a card beside it; without text it goes', async () => {
  const editor = await show(living(composed('One.', 'Two.'), []));
  editor.goTo({ unit: 'One.', sentence: 'Two.' });
  press('f', { ctrlKey: true, altKey: true });
  const card = await vi.waitUntil(() => document.querySelector('[role=dialog]'), patience);
  expect(card.getAttribute('aria-label')).toBe('Note 1');
  const inlines = () => edited.at(-1)?.units[0]?.pieces.flatMap((piece) => piece.inlines.map(({ kind }) => kind));
  expect(inlines()).toContain('note');
  [...card.querySelectorAll('button')].at(-1)?.click();
  await vi.waitUntil(() => document.querySelector('[role=dialog]') === null, patience);
  expect(inlines()).not.toContain('note');
});

test('Ctrl+F opens the search, which says how often the words stand in the text', async () => {
  await show(living(composed('One and one.', 'Two.'), []));
  press('f', { ctrlKey: true });
  const field = await vi.waitUntil(() => document.querySelector<HTMLInputElement>('[role=search] input'), patience);
  Reflect.set(Reflect.getPrototypeOf(field) ?? {}, 'value', 'ONE', field);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await vi.waitUntil(() => document.body.textContent.includes('Found 2 times'), patience);
  expect(document.querySelectorAll('.ProseMirror-search-match')).toHaveLength(2);
});

test('another text of the composer comes in, what was typed meanwhile stays, and the new sentence is marked', async () => {
  const first = living(composed('One.', 'Two.'), []);
  await show(first);
  await typeInto('One.', 'One!');
  const stored = edited.at(-1);
  if (stored === undefined) throw new Error('nothing was told');
  const blocks = writtenFrom(stored.units, first, stored.seen);
  await show(living(composed('One.', 'Two.', 'Three.'), blocks), stored);
  await vi.waitUntil(() => wordsOn()[0] === 'One! Two. Three.', patience);
  expect(document.querySelector('.news-new')?.textContent).toBe('Three.');
  expect(document.querySelector('.unit')?.getAttribute('data-news')).toBe('New');
});
