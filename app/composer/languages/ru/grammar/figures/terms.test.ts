import { expect, test } from 'vitest';
import type { Term } from '#shared/values/quantities/quantity';
import { termIn } from './terms';

/** Unbreakable spaces as `_`, to be seen. */
const shown = ({ text, certain }: { text: string; certain: boolean }) =>
  `${text.replaceAll('\u00a0', '_')}${certain ? '' : '?'}`;

test('a term stands in the accusative behind «на срок» and in the genitive behind «до»', () => {
  const term = { years: 2, months: 6 };
  expect((['accusative', 'genitive', 'dative'] as const).map((wanted) => shown(termIn(term, wanted)))).toEqual([
    '2_года 6_месяцев',
    '2_лет 6_месяцев',
    '2_годам 6_месяцам',
  ]);
  expect(
    (['accusative', 'genitive', 'dative'] as const).map((wanted) => shown(termIn(term, wanted, 'figures-and-words'))),
  ).toEqual(['2_(два) года 6_(шесть) месяцев', '2_(двух) лет 6_(шести) месяцев', '2_(двум) годам 6_(шести) месяцам']);
  expect(shown(termIn({ weeks: 1, days: 2 }, 'accusative', 'figures-and-words'))).toBe('1_(одну) неделю 2_(два) дня');
});

test('a term that nobody counted, that is about so long, or that has no end', () => {
  expect([
    shown(termIn({ several: 'years' }, 'accusative')),
    shown(termIn({ several: 'months' }, 'genitive')),
    shown(termIn({ days: 10, approximate: true }, 'accusative')),
    shown(termIn({ days: 21, approximate: true }, 'accusative')),
    shown(termIn({ indefinite: true }, 'accusative')),
    shown(termIn({ life: true }, 'genitive')),
    shown(termIn({}, 'accusative')),
  ]).toEqual([
    'несколько лет',
    'нескольких месяцев',
    'около 10_дней',
    'около 21_дня',
    'неопределенный срок',
    'пожизненного срока',
    '',
  ]);
});

test.each<[string, Term]>([
  ['от 15 до 20_лет', { years: 15, to: { years: 20 } }],
  ['от 6_месяцев до 1_года', { months: 6, to: { years: 1 } }],
  ['от 25_лет до пожизненного', { years: 25, to: { life: true } }],
  ['не менее 3_лет', { years: 3, bound: 'at-least' }],
  ['до 5_лет', { years: 5, bound: 'up-to' }],
  ['более 24_часов', { hours: 24, bound: 'more-than' }],
  ['40_минут', { minutes: 40 }],
  ['1_час 21_минуту', { hours: 1, minutes: 21 }],
  ['менее 1_дня', { days: 1, bound: 'less-than' }],
  ['2,5_месяца', { months: 2, half: 'months' }],
])('behind «сроком» stands %s', (words, value) => {
  expect(shown(termIn(value, 'accusative'))).toBe(words);
});

test('«в течение до» is no Russian', () => {
  expect(shown(termIn({ days: 5, bound: 'up-to' }, 'genitive'))).toBe('не более 5_дней');
});
