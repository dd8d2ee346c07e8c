import { expect, test } from 'vitest';
import { composeDocument } from '#app/documents/compose-document';
import { expectValue } from '#shared/result';
import { aCaseBook, on, someRegisters } from '../../../test/builders/a-case';

const consents = [{ audience: 'un-public', maySubmit: 'yes', nameAs: 'full' }];
const anna = { id: 'anna', kind: 'person', name: 'Anna Ruiz', gender: 'female', roles: ['defendant'], consents };
const norm = { id: 'n', kind: 'national', code: 'Criminal Code', article: '174' };
const charge = { id: 'c', against: ['anna'], stage: 'charge', norm: { norm: 'n' }, brought: on('2014-05-03') };
const verdict = {
  ...{ id: 'd', kind: 'verdict', outcome: 'convicted', against: ['anna'], date: on('2014-11-20') },
  norms: [{ norm: 'n' }],
};
const arrest = { id: 'a', kind: 'arrest', date: on('2014-05-01'), persons: ['anna'] };

/** The checks of one kind on case paragraphs, as the ids of their records and the field. */
function found(code: string, content: Parameters<typeof aCaseBook>[0], ofNorm: object = {}): readonly string[] {
  const caseBooks = [aCaseBook({ parties: [anna], ...content }, { subject: 'anna' })];
  const registers = someRegisters({ norms: [{ ...norm, ...ofNorm }] });
  const input = { kind: 'case-paragraphs', caseBooks, registers, language: 'en' } as const;
  return expectValue(composeDocument(input))
    .checks.filter((check) => check.code === code)
    .map(({ records, values }) =>
      [...records.map(({ record }) => record.id), values?.['field'] ?? ''].join(' ').trim(),
    );
}

test.each([
  ['after the charge', { charges: [charge] }, on('2015-01-01'), ['c n norm']],
  ['after the verdict', { decisions: [verdict] }, on('2015-01-01'), ['d n norms']],
  ['between charge and verdict', { charges: [charge], decisions: [verdict] }, on('2014-07-01'), ['c n norm']],
  ['before both', { charges: [charge], decisions: [verdict] }, on('1998-01-01'), []],
  ['some time in the year of the charge', { charges: [charge] }, on('2014'), []],
  ['about a later day', { charges: [charge] }, on('2015-01-01', { approximate: true }), []],
])('an article that is in force from %s', (_, content, inForceFrom, expected) => {
  expect(found('article-of-later', content, { inForceFrom })).toEqual(expected);
});

test('a draft is cited before it is in force', () => {
  expect(found('article-of-later', { charges: [charge] }, { kind: 'draft', inForceFrom: on('2015-01-01') })).toEqual(
    [],
  );
});

const page = { id: 's', kind: 'article', title: { en: 'A verdict' }, url: 'https://example.org/1' };
const paper = { id: 's', kind: 'court-paper', title: { en: 'Verdict' }, date: on('2014-11-20') };

test.each([
  ['the same address and title', page, page, ['s t']],
  ['the same paper of one day', paper, paper, ['s t']],
  ['another address', page, { ...page, url: 'https://example.org/2' }, []],
  ['another day', paper, { ...paper, date: on('2014-11-21') }, []],
  ['another place in it', page, { ...page, locator: 'p. 2' }, []],
  ['only a title', { ...page, url: undefined }, { ...page, url: undefined }, []],
])('two cited sources with %s', (_, one, other, expected) => {
  const sources = [one, { ...other, id: 't' }];
  const acts = [{ ...arrest, sources: [{ source: 's' }, { source: 't' }] }];
  expect(found('source-twice', { sources, coerciveActs: acts })).toEqual(expected);
});

test('a source that no note cites is not looked at', () => {
  expect(found('source-twice', { sources: [page, { ...page, id: 't' }], coerciveActs: [arrest] })).toEqual([]);
});
