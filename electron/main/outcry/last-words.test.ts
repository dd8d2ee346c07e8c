import { expect, test } from 'vitest';
import { lastWords } from './last-words';

/** Last words with a clock that is set by hand, and a diary of what happened. */
function aFarewell() {
  const diary: string[] = [];
  let due: (() => void) | undefined;
  const words = lastWords((run) => {
    due = run;
    return () => {
      due = undefined;
    };
  });
  const note = (what: string) => () => {
    diary.push(what);
  };
  return { words, diary, note, timePasses: () => due?.() };
}

test('a page that waits for nothing ends at once', () => {
  const { words, diary, note } = aFarewell();
  words.endAfter(note('locked'));
  expect(diary).toEqual(['locked']);
});

test('a page that waits is asked, and ends when it has said all, as it was asked to', async () => {
  const { words, diary, note } = aFarewell();
  const wanted = words.wait();
  words.endAfter(note('closed'));
  await wanted;
  expect(diary).toEqual([]);
  words.said(note('locked'));
  expect(diary).toEqual(['closed']);
});

test('a page that hangs ends when its time is up, once', () => {
  const { words, diary, note, timePasses } = aFarewell();
  void words.wait();
  words.endAfter(note('locked'));
  timePasses();
  timePasses();
  expect(diary).toEqual(['locked']);
});

test('a page that could not write something leaves it to the person who is there', () => {
  const { words, diary, note, timePasses } = aFarewell();
  void words.wait();
  words.endAfter(note('closed'));
  void words.wait();
  words.touched();
  timePasses();
  expect(diary).toEqual([]);
  words.said(note('locked by the button'));
  expect(diary).toEqual(['locked by the button']);
});

test('a page that could not write, with nobody there to answer, ends all the same', () => {
  const { words, diary, note, timePasses } = aFarewell();
  void words.wait();
  words.endAfter(note('locked'));
  void words.wait();
  expect(diary).toEqual([]);
  timePasses();
  timePasses();
  expect(diary).toEqual(['locked']);
});

test('a person who asks again is not asked a second time', () => {
  const { words, diary, note, timePasses } = aFarewell();
  void words.wait();
  words.endAfter(note('locked'));
  void words.wait();
  words.endAfter(note('locked again'));
  expect(diary).toEqual(['locked again']);
  timePasses();
  expect(diary).toEqual(['locked again']);
});

test('an answered question does not make the next lock hasty', () => {
  const { words, diary, note } = aFarewell();
  void words.wait();
  words.endAfter(note('locked'));
  void words.wait();
  words.touched();
  words.endAfter(note('locked later'));
  expect(diary).toEqual([]);
  words.said(note('locked by the page'));
  expect(diary).toEqual(['locked later']);
});

test('a key held down neither ends the page early nor gives it more time', () => {
  const { words, diary, note, timePasses } = aFarewell();
  void words.wait();
  words.endAfter(note('locked'));
  words.endAfter(note('locked again'));
  expect(diary).toEqual([]);
  timePasses();
  expect(diary).toEqual(['locked']);
});

test('a page that is gone is not waited for', () => {
  const { words, diary, note } = aFarewell();
  void words.wait();
  words.forget();
  words.endAfter(note('locked'));
  expect(diary).toEqual(['locked']);
});
