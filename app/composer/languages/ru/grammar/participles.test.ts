import { expect, test } from 'vitest';
import { fullParticiples, shortParticiples } from './participles';
import type { Agrees } from './verbs';

const neuter: Agrees = { gender: 'neuter', number: 'singular' };

test.each([
  ['поданы', 'подано'],
  ['подан', 'подано'],
  ['поданные', 'подано'],
  ['закрытые', 'закрыто'],
  ['выявлены и закрыты', 'выявлено и закрыто'],
  ['незаконно закрыты', 'незаконно закрыто'],
  ['возбуждены', 'возбуждено'],
])('«%s» is a participle in any of its forms', (given, wanted) => {
  expect(shortParticiples(given, neuter)).toEqual({ text: wanted, certain: true });
});

test('agrees as a full participle, too', () => {
  const plural = { case: 'genitive', gender: 'masculine', number: 'plural', animate: false } as const;
  expect(fullParticiples('поданы', plural).text).toBe('поданных');
  expect(fullParticiples('выявлены и закрыты', plural).text).toBe('выявленных и закрытых');
});

test('what is no participle stays, and is in doubt', () => {
  expect(shortParticiples('подали', neuter)).toEqual({ text: 'подали', certain: false });
});
