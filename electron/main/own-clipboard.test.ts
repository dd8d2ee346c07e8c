import { expect, test } from 'vitest';
import { ownClipboard } from './own-clipboard';

function aClipboard(text: string): { text: string; readText: () => string; clear: () => void } {
  const clipboard = {
    text,
    readText: () => clipboard.text,
    clear: () => {
      clipboard.text = '';
    },
  };
  return clipboard;
}

test('what was copied here is cleared', async () => {
  const clipboard = aClipboard('copied here');
  const own = ownClipboard(clipboard);
  own.noteCopy();
  await own.clearIfOwn();
  expect(clipboard.text).toBe('');
});

test('what was copied here is cleared after a visit to another program', async () => {
  const clipboard = aClipboard('copied here');
  const own = ownClipboard(clipboard);
  own.noteCopy();
  own.noteLeaving();
  await own.clearIfOwn();
  expect(clipboard.text).toBe('');
});

test('what was copied elsewhere stays', async () => {
  const clipboard = aClipboard('copied elsewhere');
  const own = ownClipboard(clipboard);
  own.noteLeaving();
  await own.clearIfOwn();
  expect(clipboard.text).toBe('copied elsewhere');
});

test('what was copied elsewhere after ours stays', async () => {
  const clipboard = aClipboard('copied here');
  const own = ownClipboard(clipboard);
  own.noteCopy();
  own.noteLeaving();
  await Promise.resolve();
  clipboard.text = 'copied elsewhere';
  await own.clearIfOwn();
  expect(clipboard.text).toBe('copied elsewhere');
});
