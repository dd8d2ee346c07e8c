import { expect, it } from 'vitest';
import { shortcutOf } from './shortcut';

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

it.each([
  ['Ctrl+K on a Russian layout', { ...none, code: 'KeyK', key: 'л', ctrlKey: true }, false, 'search'],
  ['Ctrl+N', { ...none, code: 'KeyN', key: 'n', ctrlKey: true }, true, 'new-book'],
  ['Ctrl+Shift+N', { ...none, code: 'KeyN', key: 'N', ctrlKey: true, shiftKey: true }, false, undefined],
  ['Alt+← in a text', { ...none, code: 'ArrowLeft', key: 'ArrowLeft', altKey: true }, true, 'back'],
  ['F1 in a text', { ...none, code: 'F1', key: 'F1' }, true, 'help'],
  ['a question mark', { ...none, code: 'Slash', key: '?', shiftKey: true }, false, 'help'],
  ['a question mark in a text', { ...none, code: 'Slash', key: '?', shiftKey: true }, true, undefined],
])('knows %s', (_, stroke, isInText, shortcut) => {
  expect(shortcutOf(stroke, isInText)).toBe(shortcut);
});
