import { expect, it } from 'vitest';
import { shortcutOf } from './shortcut';

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const ctrl = { ...none, ctrlKey: true };

it.each([
  ['Ctrl+K on a Russian layout', { ...ctrl, code: 'KeyK', key: 'л' }, false, { of: 'frame', name: 'search' }],
  ['Ctrl+N in a text', { ...ctrl, code: 'KeyN', key: 'n' }, true, { of: 'page', name: 'new' }],
  ['Ctrl+Shift+N', { ...ctrl, code: 'KeyN', key: 'N', shiftKey: true }, false, { of: 'frame', name: 'new-book' }],
  [
    'Alt+← in a text',
    { ...none, code: 'ArrowLeft', key: 'ArrowLeft', altKey: true },
    true,
    { of: 'frame', name: 'back' },
  ],
  ['Ctrl+Alt+←', { ...ctrl, code: 'ArrowLeft', key: 'ArrowLeft', altKey: true }, false, undefined],
  ['F1 in a text', { ...none, code: 'F1', key: 'F1' }, true, { of: 'frame', name: 'help' }],
  ['Shift+F6', { ...none, code: 'F6', key: 'F6', shiftKey: true }, true, { of: 'frame', name: 'previous-pane' }],
  [
    'Ctrl+Shift+Z on a Russian layout',
    { ...ctrl, code: 'KeyZ', key: 'Я', shiftKey: true },
    true,
    { of: 'page', name: 'redo' },
  ],
  ['Ctrl+3', { ...ctrl, code: 'Digit3', key: '3' }, true, { of: 'section', place: 3 }],
  ['Ctrl+0', { ...ctrl, code: 'Digit0', key: '0' }, true, undefined],
  ['a letter alone', { ...none, code: 'KeyN', key: 'n' }, false, undefined],
  ['a question mark', { ...none, code: 'Slash', key: '?', shiftKey: true }, false, { of: 'frame', name: 'help' }],
  ['a question mark in a text', { ...none, code: 'Slash', key: '?', shiftKey: true }, true, undefined],
])('knows %s', (_, stroke, isInText, shortcut) => {
  expect(shortcutOf(stroke, isInText)).toEqual(shortcut);
});
