import { describe, expect, test } from 'vitest';
import { provisionKindOf } from './provision-kind';
import { readProvision, stepsIn } from './read-provision';

describe('an article as it is recorded', () => {
  test.each([
    ['129', undefined, '129'],
    ['§ 130', 'section-sign', '130'],
    ['§§ 130–132', 'section-sign', '130–132'],
    ['332. §', 'section-sign', '332'],
    ['section 5', 'section', '5'],
    ['s. 124A', 'section', '124A'],
    ['Art. 12bis', 'article', '12bis'],
    ['ст. 207.3', 'article', '207.3'],
    ['rule 5.2', 'rule', '5.2'],
    ['reg. 12', 'regulation', '12'],
    ['Schedule 7', 'schedule', '7'],
    ['Fourth Amendment', 'amendment', '4'],
    ['Amendment XIV', 'amendment', '14'],
    ['314/2', undefined, '314/2'],
    ['L. 511-1', undefined, 'L. 511-1'],
    ['IV', undefined, 'IV'],
  ])('%s is a provision of the kind %s', (written, kind, text) => {
    const { isWords, ...read } = readProvision(written);
    expect([read.kind, read.text, isWords]).toEqual([kind, text, false]);
  });

  test.each(['Preamble', 'Due Process Clause', 'Canon 1398', 'Annex II'])('%s is words of its own', (written) => {
    expect(readProvision(written)).toMatchObject({ text: written, isWords: true });
  });

  test.each([
    ['317–320', true],
    ['40 and 41', true],
    ['12, 14', true],
    ['5 to 8', true],
    ['174-1', false],
    ['361-4', false],
    ['207.3', false],
    ['19(3)', false],
  ])('articles %s are several: %s', (written, isSeveral) => {
    expect(readProvision(written).isSeveral).toBe(isSeveral);
  });
});

test.each([
  ['2', ['2']],
  ['(2)', ['2']],
  ['3(d)', ['3', 'd']],
  ['(1) (a)', ['1', 'a']],
  ['first sentence', ['first sentence']],
  ['', []],
])('the place %s has the steps %j', (written, steps) => {
  expect(stepsIn(written)).toEqual(steps);
});

describe('what the provisions of a law are called', () => {
  const kindOf = (name: string, article?: string) =>
    provisionKindOf({
      provision: article === undefined ? undefined : readProvision(article),
      citedAs: undefined,
      names: [name],
    });

  test.each([
    ['Criminal Code', '129', 'article'],
    ['18 U.S.C.', '922', 'section-sign-after-law'],
    ['21 C.F.R.', '§ 5', 'section-sign-after-law'],
    ['Cal. Penal Code', '187', 'section-sign-after-law'],
    ['Criminal Code of Germany', '§ 130', 'section-sign'],
    ['Public Order Act 1986', '5', 'section'],
    ['Public Order Act 1986', 'Schedule 3', 'schedule'],
    ['Mass Media Act', '5', 'article'],
    ['Criminal Procedure Rules 2020', '5.2', 'rule'],
    ['Order No. 7', '3', 'paragraph'],
    ['common law', undefined, 'unwritten'],
  ])('%s %s: %s', (name, article, kind) => {
    expect(kindOf(name, article)).toBe(kind);
  });

  test('what is recorded goes before the name, and the word of the article before both', () => {
    const names = ['Public Order Act 1986'];
    expect([
      provisionKindOf({ provision: readProvision('5'), citedAs: 'article', names }),
      provisionKindOf({ provision: readProvision('rule 5'), citedAs: 'article', names }),
      provisionKindOf({ provision: readProvision('§ 5'), citedAs: 'section-sign-after-law', names }),
    ]).toEqual(['article', 'rule', 'section-sign-after-law']);
  });
});
