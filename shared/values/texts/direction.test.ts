import { expect, it, test } from 'vitest';
import { directedRuns, isolated, withoutIsolates } from './direction';
import { oneLine, plainLines } from '../../plain-lines';

const title = 'تقرير (2014): «حرية التعبير»، ص. 5';

it('sets apart what runs from right to left, and nothing else', () => {
  expect(isolated('A report, 5')).toBe('A report, 5');
  expect(isolated(title)).toBe(`\u2068${title}\u2069\u200e`);
  expect(withoutIsolates(isolated(title))).toBe(title);
});

it('ends what a typed text turns round', () => {
  expect(isolated('a\u202eb')).toBe('\u2068a\u202eb\u2069\u200e');
  expect(isolated('\u2067a')).toBe('\u2068a\u2069\u200e');
});

it('cuts a sentence into runs', () => {
  expect(directedRuns(`“${isolated(title)}”, 19 March 2014`)).toEqual([
    { text: '“', isRightToLeft: false },
    { text: `\u2068${title}\u2069`, isRightToLeft: true },
    { text: '\u200e”, 19 March 2014', isRightToLeft: false },
  ]);
  expect(directedRuns(isolated('BBC تقرير')).map(({ isRightToLeft }) => isRightToLeft)).toEqual([false, false]);
});

test.each(['\u000b', '\u000c', '\u0085', '\u2028', '\u2029', '\r\n', '\r', '\u001d', '\u001e'])(
  'the line end %j of another program is one of ours',
  (mark) => {
    expect(plainLines(`one${mark}two`)).toBe('one\ntwo');
    expect(oneLine(`one${mark}two`)).toBe('one two');
  },
);

test.each(['\u0000', '\u0007', '\u001f', '\u007f', '\u0080', '\uffff', '\t'])('%j joins no two words', (mark) => {
  expect(plainLines(`one${mark}two`)).toBe('one two');
});
