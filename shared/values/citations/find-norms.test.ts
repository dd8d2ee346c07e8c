import { describe, expect, it, test } from 'vitest';
import { findNorms, searchedNorm } from './find-norms';
import { readNormCitation } from './read-norm-citation';

const register = [
  ['164', { code: 'Criminal Code of Kazakhstan (1997)', codeShort: 'Criminal Code', subject: 'incitement of hatred' }],
  ['317–320 and 342–343', { code: 'Criminal Code of Kazakhstan (1997)', codeShort: 'Criminal Code' }],
  ['164', { code: { ru: 'Уголовно-процессуальный кодекс РК' } }],
  ['951', { code: 'Civil Code of Kazakhstan', title: 'Compensation for moral damage' }],
  ['19', { kind: 'international', code: 'International Covenant on Civil and Political Rights', codeShort: 'ICCPR' }],
  [
    '19(3)',
    { kind: 'international', code: 'International Covenant on Civil and Political Rights', codeShort: 'ICCPR' },
  ],
  ['14', { kind: 'international', code: 'International Covenant on Civil and Political Rights', codeShort: 'ICCPR' }],
  [undefined, { kind: 'soft-law', code: 'General Comment No. 34' }],
] as const;

const norms = register.map(([article, fields], at) =>
  searchedNorm(at, { kind: 'national', ...fields, ...(article === undefined ? {} : { article }) }),
);

function sure(text: string): unknown {
  return findNorms(text, norms)
    .filter(({ isSure }) => isSure)
    .map(({ value, part, paragraph }) => [value, part, paragraph].filter((each) => each !== undefined).join(' '));
}

describe('a citation of the law', () => {
  test.each([
    ['164 part 2 CC', ['0 2']],
    ['ст. 164 ч. 2 УК', ['0 2']],
    ['ч. 2 ст. 164 УК РК', ['0 2']],
    ['CC 164(2)', ['0 2']],
    ['Article 164, part 2, of the Criminal Code of Kazakhstan (1997)', ['0 2']],
    ['164-бап 2-бөлік ҚК', ['0 2']],
    ['УПК 164', ['2']],
    ['art. 951', ['3']],
    ['CC 319', ['1']],
    ['ICCPR 19(3)', ['5', '4 3']],
    ['п. 3 ст. 19 МПГПП', ['5', '4 3']],
    ['ICCPR 14(3)(d)', ['6 3(d)']],
    ['General Comment 34', ['7']],
    ['incitement', ['0']],
    ['moral damage', ['3']],
  ])('%s', (text, found) => {
    expect(sure(text)).toEqual(found);
  });

  it('offers articles that begin so, and is not sure of them', () => {
    expect(findNorms('CC 16', norms)).toEqual([{ value: 0, isSure: false }]);
  });

  it('finds nothing in another law', () => {
    expect(findNorms('ГПК 951', norms)).toEqual([]);
  });

  it('finds a law whose name was recorded with its forms, by the name and by a form', () => {
    const code = { ru: { text: 'Уголовный кодекс', forms: { genitive: 'Уголовного кодекса' } } };
    const subject = { ru: { text: 'клевета', gender: 'feminine' } };
    const worded = [searchedNorm('worded', { kind: 'national', code, article: '130', subject })];
    for (const typed of ['УК 130', 'ст. 130 Уголовного кодекса', 'клевета']) {
      expect(findNorms(typed, worded).map(({ value }) => value)).toEqual(['worded']);
    }
    expect(findNorms('feminine', worded)).toEqual([]);
  });

  it('is read without a register, so that a new article can be made of it', () => {
    expect(readNormCitation('ст. 423-1 ч. 3 УК РФ')).toEqual({ law: 'УК РФ', article: '423-1', part: '3' });
    expect(readNormCitation('Law No. 451 of 23 July 1999, Article 2')).toMatchObject({ article: '2' });
  });
});
