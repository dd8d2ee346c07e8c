import { expect, it } from 'vitest';
import { aCaseBook, someRegisters } from '../../test/builders/a-case';
import { usedEntries } from './used-entries';

it('the terms go along that own words of the case books mean, with their broader terms', () => {
  const registers = someRegisters({
    bodies: [
      { id: 'office', kind: { other: 'комендатура' }, name: 'North' },
      { id: 'other-office', kind: { other: 'outpost' }, name: 'South' },
    ],
    thesaurus: [
      { id: 'cell', list: 'treatment-kind', name: { en: 'punishment cell', ru: 'карцер' }, broader: 'isolation' },
      { id: 'isolation', list: 'treatment-kind', name: 'isolation' },
      { id: 'cell-event', list: 'event-kind', name: 'карцер' },
      { id: 'office-kind', list: 'body-kind', name: 'комендатура' },
      { id: 'outpost', list: 'body-kind', name: 'outpost' },
    ],
  });
  const book = aCaseBook({ treatments: [{ id: 't', kind: { other: 'Карцер' }, facility: 'office' }] });
  const used = usedEntries([book], registers);
  expect(Object.keys(used.thesaurus)).toEqual(['cell', 'isolation', 'office-kind']);
  expect(Object.keys(used.bodies)).toEqual(['office']);
});

it('the words of other entries count, too', () => {
  const registers = someRegisters({
    bodies: [{ id: 'office', kind: { other: 'комендатура' }, name: 'North' }],
    thesaurus: [{ id: 'office-kind', list: 'body-kind', name: 'комендатура' }],
  });
  const from = someRegisters({ bodies: [{ id: 'office', kind: { other: 'комендатура' }, name: 'North' }] });
  expect(Object.keys(usedEntries([], registers, [], from).thesaurus)).toEqual(['office-kind']);
});
