import { expect, test } from 'vitest';
import { aCaseBook, on } from '../../../../test/builders/a-case';
import { composeDocument } from '#app/documents/compose-document';
import { expectValue } from '#shared/result';
import { composeText } from '../../../../test/builders/composed/composed';
import { elsa, registers } from '../../../../test/builders/ruritania';

const told = (contacts: object) =>
  composeText(
    aCaseBook({
      parties: [elsa],
      detentions: [{ id: 'd', person: 'elsa', kind: 'pre-trial', from: on('2014-03-03'), ...contacts }],
    }),
    registers,
  ).paragraphs[0];

test('contacts typed as sentences are told as sentences, of the person who was held', () => {
  expect(
    told({ counselContact: 'She met a lawyer after nine days.', familyContact: 'Her sister was turned away.' }),
  ).toBe(
    'Elsa Strofzin, a journalist, was held in custody from 3 March 2014. While she was in detention, she met a lawyer after nine days; her sister was turned away.',
  );
});

test('contacts typed in a word or two follow whoever was held', () => {
  expect(told({ counselContact: 'none', familyContact: 'only after a month' })).toContain(
    'she had no contact with counsel, and had contact with family only after a month.',
  );
});

test('a word that begins like one of time or place is none', () => {
  expect(told({ familyContact: 'one letter a year' })).toContain('contact with family: one letter a year.');
});

test('the last of several contacts is tied to those before it', () => {
  expect(told({ counselContact: 'none', familyContact: 'only once, in June', doctorContact: 'denied' })).toContain(
    'she had no contact with counsel; had contact with family only once, in June; and was denied contact with a doctor.',
  );
});

test('that there was no contact at all counts as told, whatever word was typed', () => {
  const book = aCaseBook({
    parties: [elsa],
    coerciveActs: [{ id: 'a', kind: 'arrest', persons: ['elsa'], date: on('2014-03-03') }],
    detentions: [{ id: 'd', person: 'elsa', kind: 'pre-trial', acts: ['a'], counselContact: 'none' }],
  });
  const input = { kind: 'case-paragraphs', caseBooks: [book], registers, language: 'en' } as const;
  const { checks } = expectValue(composeDocument(input));
  const lost = checks.filter(({ code }) => code === 'unused-field').map(({ values }) => values?.['field']);
  expect(lost).not.toContain('counselContact');
});
