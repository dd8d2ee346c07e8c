import { expect, test } from 'vitest';
import { aCaseBook } from '../../../../../test/builders/a-case';
import { aVoice } from '../../../../../test/builders/composed/a-voice';
import { plainText } from '../../../words/words';
import { event } from './happenings';

test.each([
  ['silent strike', 'the silent strike'],
  ['New Year amnesty', 'the New Year amnesty'],
  ['Old Market eviction', 'the Old Market eviction'],
  ['May Day protests', 'the May Day protests'],
  ['Old Harbour events', 'the Old Harbour events'],
  ['the Old Harbour events', 'the Old Harbour events'],
  ['Varga’s hunger strike', 'Varga’s hunger strike'],
  ['Bloody Sunday', 'Bloody Sunday'],
  ['Operation Dawn', 'Operation Dawn'],
])('%s: %s', (name, said) => {
  const { voice } = aVoice('en', aCaseBook({ events: [{ id: 'e', kind: 'protest', name }] }));
  expect(plainText(event('e', voice))).toBe(said);
});
