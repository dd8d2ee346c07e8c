import { describe, expect, it } from 'vitest';
import { Norm } from '#shared/kinds/registers/norm';
import { findNorms } from './find-norms';
import { groupLaw } from './law-groups';

const aNorm = (id: string, fields: Partial<Norm> = {}) =>
  Norm.schema.parse({ id, kind: 'national', code: 'Criminal Code', country: 'Ruritania', ...fields });

describe('the law in groups', () => {
  it('counts the articles of a law instead of spelling them', () => {
    const norms = ['129', '19', '19(3)', '2(1)', '9'].map((article) => aNorm(article, { article }));
    const [group] = groupLaw(norms, 'en', 'en');
    expect(group?.laws[0]?.articles.map(({ article }) => article)).toEqual(['2(1)', '9', '19', '19(3)', '129']);
  });

  it('puts countries first, then treaties, then the other standards', () => {
    const norms = [
      aNorm('rules', { kind: 'soft-law', code: 'Rules' }),
      aNorm('covenant', { kind: 'international', code: 'Covenant' }),
      aNorm('stray', { country: undefined }),
      aNorm('z', { country: 'Zenda' }),
      aNorm('draft', { kind: 'draft', code: 'Draft Criminal Code' }),
    ];
    expect(groupLaw(norms, 'en', 'en').map(({ of }) => of)).toEqual([
      { country: 'Ruritania' },
      { country: 'Zenda' },
      'no-country',
      'treaties',
      'soft-law',
    ]);
  });

  it('tells a law as a whole from its articles', () => {
    const [group] = groupLaw([aNorm('all'), aNorm('one', { article: '1' })], 'en', 'en');
    expect(group?.laws).toMatchObject([{ whole: { id: 'all' }, articles: [{ id: 'one' }] }]);
  });
});

describe('a search in the law', () => {
  const norms = [
    aNorm('129', { article: '129', subject: 'defamation' }),
    aNorm('12', { article: '12', subject: { ru: 'Оскорбление' } }),
    aNorm('317', { article: '317–320 and 342–343', subject: 'insult of officials' }),
    aNorm('media', {
      code: 'Law on the Media',
      number: '451-I',
      versions: [{ wording: 'Censorship is prohibited. 12' }],
    }),
  ];

  it.each([
    ['12', ['129', '12', 'media']],
    ['129', ['129']],
    ['342', ['317']],
    ['ОСКОРБ', ['12']],
    ['criminal insult', ['317']],
    ['censorship', ['media']],
    ['nothing', []],
  ])('for %s finds %j', (query, ids) => {
    expect(findNorms(norms, query).map(({ id }) => id)).toEqual(ids);
  });
});
