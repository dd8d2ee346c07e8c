import { expect, it } from 'vitest';
import { createTranslator } from '#shared/i18n/translator';
import type { ReferenceKind } from '#shared/schema/ids';
import { recordTitle } from './record-title';

const english = createTranslator('en');
const day = { written: '19.10.2011', earliest: '2011-10-19', latest: '2011-10-19', precision: 'day', spread: 'moment' };

it.each<[string, ReferenceKind, unknown, string]>([
  ['a decision by kind and date', 'decision', { kind: 'verdict', date: day }, 'Verdict, 19 October 2011'],
  [
    'an article by number and law',
    'norm',
    { kind: 'national', code: 'Criminal Code', article: '129' },
    'Article 129, Criminal Code',
  ],
  ['a whole law by its name', 'norm', { kind: 'national', code: 'Law on the Media' }, 'Law on the Media'],
  ['a party by name', 'party', { kind: 'person', name: { ru: 'Атабек' } }, 'Атабек'],
  ['a choice in own words', 'event', { kind: { other: 'hunger strike' } }, 'Hunger strike'],
  ['a web site as it is written', 'party', { kind: 'web-site', name: 'guljan.org' }, 'guljan.org'],
  ['an empty record by its kind', 'hearing', {}, 'Hearing'],
])('names %s', (_, kind, record, title) => {
  expect(recordTitle(kind, record, english)).toBe(title);
});
