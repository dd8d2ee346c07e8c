import { expect, test } from 'vitest';
import { aCaseBook } from '../../../../../test/builders/a-case';
import { aVoice } from '../../../../../test/builders/composed/a-voice';
import { plainText } from '../../../words/words';
import { who } from './names';

const tell = (parties: readonly Readonly<Record<string, unknown>>[]) => {
  const { voice } = aVoice('en', aCaseBook({ parties }));
  return (id: string) => plainText(who(id, voice)).replaceAll('\uE000', '');
};

test('people who were counted are as many of them, and later they', () => {
  const say = tell([
    { id: 'militia', kind: 'group', name: 'militiamen', number: { number: 15, exactness: 'about' } },
    { id: 'guards', kind: 'anonymous-unit', name: 'two guards', number: { number: 2 } },
    { id: 'clerk', kind: 'group', name: 'clerks', number: { number: 1 } },
  ]);
  expect(['militia', 'militia', 'guards', 'guards', 'clerk', 'clerk'].map(say)).toEqual([
    'about 15 militiamen',
    'the militiamen',
    'two guards',
    'the guards',
    'one clerk',
    'the clerk',
  ]);
});

test('a group with a name of its own keeps it, with how many people it is', () => {
  const say = tell([
    { id: 'river', kind: 'group', name: 'Friends of the Lagoon', number: { number: 40, exactness: 'more-than' } },
    { id: 'crowd', kind: 'group', name: 'a crowd', number: { number: 200, exactness: 'at-least', unit: 'villagers' } },
    { id: 'sites', kind: 'outlet', outletKind: 'web-site', name: 'Lagoon', number: { number: 3 } },
  ]);
  expect(['river', 'river', 'crowd', 'crowd', 'sites'].map(say)).toEqual([
    'Friends of the Lagoon (more than 40 people)',
    'Friends of the Lagoon',
    'a crowd (at least 200 villagers)',
    'the crowd',
    'three websites under the name “Lagoon”',
  ]);
});
