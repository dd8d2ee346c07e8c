import { expect, test } from 'vitest';
import { aCaseBook, on } from '../../../../test/builders/a-case';
import { composeText } from '../../../../test/builders/composed/composed';
import { elsa, registers } from '../../../../test/builders/ruritania';

type Loose = Readonly<Record<string, unknown>>;

const told = (...charges: readonly Loose[]) =>
  composeText(aCaseBook({ parties: [elsa], charges }), registers).paragraphs.join(' ');

const theft = { id: 'a', against: ['elsa'], offence: 'theft', brought: on('2019-03-01') };
const arson = { id: 'b', against: ['elsa'], offence: 'arson', brought: on('2019-03-01') };
const changed = { plea: 'admitted', pleaded: on('2019-09-01'), earlierPlea: 'denied' };

test('a plea that was changed, on its day', () => {
  expect(told({ ...theft, ...changed })).toContain(
    'On 1 September 2019, she changed her plea from not guilty to guilty.',
  );
});

test('a plea under an agreement with the prosecution', () => {
  expect(told({ ...theft, plea: 'admitted', pleaAgreement: true })).toContain(
    'She admitted her guilt under a plea agreement.',
  );
});

test('an agreement with the prosecution of which no plea is recorded', () => {
  expect(told({ ...theft, pleaAgreement: true, pleaded: on('2019-09-01') })).toContain(
    'On 1 September 2019, she concluded a plea agreement with the prosecution.',
  );
  expect(told({ ...theft, pleaAgreement: true }, arson)).toContain(
    'She concluded a plea agreement with the prosecution on the charge of theft.',
  );
});

test('answers of different days are told each on its own', () => {
  const text = told({ ...theft, ...changed }, { ...arson, plea: 'denied', pleaded: on('2019-04-01') });
  expect(text).toContain('On 1 April 2019, she denied the charge of arson.');
  expect(text).toContain('On 1 September 2019, she changed her plea on the charge of theft from not guilty to guilty.');
});

const nasha = { id: 'n', kind: 'person', name: 'Nasha Phiri', gender: 'female' };
const moses = { id: 'm', kind: 'person', name: 'Moses Banda', gender: 'male' };

test('the pleas of two cases are told apart, and pull no later charge before an earlier one', () => {
  const book = aCaseBook({
    parties: [nasha, moses],
    proceedings: [
      { id: 'p1', kind: 'criminal-public' },
      { id: 'p2', kind: 'criminal-public' },
    ],
    charges: [
      { id: 'a', against: ['m'], proceeding: 'p1', offence: 'riot', brought: on('2021-12-20') },
      {
        id: 'b',
        against: ['m'],
        proceeding: 'p1',
        offence: 'arson',
        requalifiedFrom: 'a',
        requalifiedOn: on('2022-03-04'),
        plea: 'denied',
      },
      { id: 'c', against: ['n'], proceeding: 'p2', offence: 'sedition', brought: on('2021-11-15'), plea: 'denied' },
    ],
  });
  expect(composeText(book).paragraphs).toEqual([
    'On 15 November 2021, Nasha Phiri was charged with sedition. She maintained her innocence. On 20 December 2021, Moses Banda was charged with riot. On 4 March 2022, the charge against him was requalified as arson. He maintained his innocence.',
  ]);
});
