import { expect, test } from 'vitest';
import { aCaseBook, on } from '../../../test/builders/a-case';
import { composeText } from '../../../test/builders/composed/composed';

type Loose = Readonly<Record<string, unknown>>;

const told = (event: Loose, sources: readonly Loose[] = []): readonly string[] => {
  const deed = { en: 'opened the letters of readers', ru: 'вскрывали письма читателей' };
  const byWords = { en: 'two postmen', ru: 'два почтальона' };
  const events = [{ id: 'e', kind: 'practice', date: on('2020-03-02'), byWords, action: deed, ...event }];
  return (['en', 'ru'] as const).map((language) =>
    composeText(aCaseBook({ events, sources }), undefined, 'un-public', language)
      .paragraphs.join(' ')
      .replaceAll('\u00a0', ' ')
      .replaceAll(/\[\d\]/gu, ''),
  );
};

const stated = [
  'On 2 March 2020, two postmen opened the letters of readers.',
  '2 марта 2020 года два почтальона вскрывали письма читателей.',
];
const alleged = [
  'It is alleged that, on 2 March 2020, two postmen opened the letters of readers.',
  'Утверждается, что 2 марта 2020 года два почтальона вскрывали письма читателей.',
];

test.each(['unsure', 'likely-unreliable', 'highly-unreliable'])(
  'what the team grades as %s is alleged',
  (reliability) => {
    expect(told({ reliability })).toEqual(alleged);
  },
);

test.each(['highly-reliable', 'likely-reliable', 'unknown'])('what the team grades as %s is stated', (reliability) => {
  expect(told({ reliability })).toEqual(stated);
});

test('a record in somebody’s voice keeps it, and one that is said to be a fact is one', () => {
  const attribution = { strength: 'reported', byWords: { en: 'the River Post', ru: 'газета' } };
  expect(told({ reliability: 'unsure', attribution })[0]).toMatch(/^The River Post reported that/u);
  expect(told({ reliability: 'unsure', attribution: { strength: 'fact' } })).toEqual(stated);
});

test('what rests on untrusted sources alone is alleged, unless the team trusts the record', () => {
  const sources = [
    { id: 's', kind: 'web-page', title: 'Rumours', reliability: 'highly-unreliable' },
    { id: 't', kind: 'web-page', title: 'More rumours', reliability: 'likely-unreliable' },
    { id: 'u', kind: 'article', title: 'The post' },
  ];
  const cite = (...ids: readonly string[]) => ids.map((source) => ({ source }));
  expect(told({ sources: cite('s', 't') }, sources)).toEqual(alleged);
  expect(told({ sources: cite('s', 'u') }, sources)).toEqual(stated);
  // That the readers may not see the rumours makes what rests on them no surer.
  const secret = sources.map((source) => ({ ...source, confidentiality: 'privileged' }));
  expect(told({ sources: cite('s', 't') }, secret)).toEqual(alleged);
  expect(told({ sources: cite('s'), reliability: 'likely-reliable' }, sources)).toEqual(stated);
});
