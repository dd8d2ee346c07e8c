import { expect, test } from 'vitest';
import { aCaseBook, someRegisters } from '../../../../../test/builders/a-case';
import { aVoice } from '../../../../../test/builders/composed/a-voice';
import { plainText } from '../../../words/words';
import { body } from './bodies';

/** A body at its first and at its second mention. */
function mentions(kind: string, name: string): readonly string[] {
  const { voice } = aVoice('en', aCaseBook({}), someRegisters({ bodies: [{ id: 'b', kind, name }] }));
  return [plainText(body('b', voice)), plainText(body('b', voice))];
}

test('a service has its article from the start', () => {
  expect(mentions('police', 'police')).toEqual(['the police', 'the police']);
  expect(mentions('security-service', 'border guard service')[0]).toBe('the border guard service');
  expect(mentions('investigation', 'riot police')[0]).toBe('the riot police');
});

test('people of one kind have none at first', () => {
  expect(mentions('prosecution-service', 'prosecutors')).toEqual(['prosecutors', 'the prosecutors']);
  expect(mentions('security-service', 'military intelligence')[0]).toBe('military intelligence');
});

test('a place that is called by what it is becomes known', () => {
  expect(mentions('detention-facility', 'temporary holding cell')).toEqual([
    'a temporary holding cell',
    'the temporary holding cell',
  ]);
});

test('a name whose head says what it is has an article, whatever kind somebody typed', () => {
  expect(mentions('civil-society', 'Ruritanian Bar Association')[0]).toBe('the Ruritanian Bar Association');
  expect(mentions('civil-society', 'Pen Ruritania')[0]).toBe('Pen Ruritania');
  expect(mentions('detention-facility', 'holding centre of the Ministry of Intelligence')[0]).toBe(
    'a holding centre of the Ministry of Intelligence',
  );
});

test('a prison with a name of its own has no article, and one that says what it is has', () => {
  expect(mentions('prison', 'La Quebrada II')).toEqual(['La Quebrada II', 'La Quebrada II']);
  expect(mentions('detention-facility', 'Karkh')[0]).toBe('Karkh');
  expect(mentions('prison', 'Strelsau County Jail')[0]).toBe('the Strelsau County Jail');
  expect(mentions('court', 'Tribunal Supremo')[0]).toBe('the Tribunal Supremo');
});

test('what is told from others of its kind by a number or a letter has no article', () => {
  expect(mentions('court', 'High Risk Court B')).toEqual(['High Risk Court B', 'High Risk Court B']);
  expect(mentions('court', 'Criminal Court One')[0]).toBe('Criminal Court One');
  expect(mentions('court', 'Regional Trial Court, Branch 41')[0]).toBe('the Regional Trial Court, Branch 41');
  expect(mentions('court', 'Military Court of Region 2')[0]).toBe('the Military Court of Region 2');
});

test('an article that was typed becomes the one that the place needs', () => {
  expect(mentions('detention-facility', 'an unofficial prison')).toEqual([
    'an unofficial prison',
    'the unofficial prison',
  ]);
  expect(mentions('government', 'The King')[0]).toBe('the King');
  expect(mentions('prison', 'An Phước Prison')[1]).toBe('An Phước Prison');
  expect(mentions('court', 'The Hague District Court')[0]).toBe('The Hague District Court');
});

test('an office has an article, whatever kind somebody typed', () => {
  expect(mentions('civil-society', 'Municipal Judge of Ostrow')[0]).toBe('the Municipal Judge of Ostrow');
  expect(mentions('civil-society', 'bailiff of Ostrow')).toEqual(['a bailiff of Ostrow', 'the bailiff of Ostrow']);
});
