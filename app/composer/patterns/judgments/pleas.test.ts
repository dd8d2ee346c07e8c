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

test('answers of different days are told each on its own', () => {
  const text = told({ ...theft, ...changed }, { ...arson, plea: 'denied', pleaded: on('2019-04-01') });
  expect(text).toContain('On 1 April 2019, she denied the charge of arson.');
  expect(text).toContain('On 1 September 2019, she changed her plea on the charge of theft from not guilty to guilty.');
});
