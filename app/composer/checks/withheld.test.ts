import { expect, test } from 'vitest';
import { composeDocument } from '#app/documents/compose-document';
import { expectValue } from '#shared/result';
import { aCaseBook, on, someRegisters } from '../../../test/builders/a-case';

const full = { audience: 'un-public', maySubmit: 'yes', nameAs: 'full' };
const refuses = { audience: 'un-public', maySubmit: 'no', nameAs: 'nothing' };
const anna = { id: 'anna', kind: 'person', name: 'Anna Ruiz', gender: 'female', roles: ['victim'], consents: [full] };
const guard = { id: 'guard', kind: 'person', name: 'Boris Holm', gender: 'male', roles: ['witness'] };
const arrest = { id: 'arrest', kind: 'arrest', date: on('2017-06-03'), persons: ['anna'] };
const raid = { id: 'raid', kind: 'attack', date: on('2017-06-01'), byWords: 'masked men', against: ['anna'] };

/** What case paragraphs leave out, as `why more: records`. */
function leftOut(content: Parameters<typeof aCaseBook>[0]): readonly string[] {
  const caseBooks = [aCaseBook({ parties: [anna], coerciveActs: [arrest], ...content }, { subject: 'anna' })];
  const input = { kind: 'case-paragraphs', caseBooks, registers: someRegisters({}), language: 'en' } as const;
  return expectValue(composeDocument(input))
    .checks.filter(({ code }) => code === 'withheld')
    .map(({ records, values = {} }) => {
      const { why = '', name, confidentiality, audience = '' } = values;
      const reason = [why, name ?? confidentiality ?? '', audience].filter((part) => part !== '').join(' ');
      return `${reason}: ${records.map(({ record }) => record.id).join(', ')}`;
    });
}

const initials = { ...anna, consents: [{ ...full, nameAs: 'initials' }] };
const told = { strength: 'according-to', by: ['guard'] };

test.each([
  ['nothing, where all may be told', { events: [raid] }, []],
  [
    'what is confidential, by its confidentiality',
    {
      events: [
        { ...raid, confidentiality: 'court-only' },
        { ...raid, id: 'second', confidentiality: 'court-only' },
        { ...raid, id: 'third', confidentiality: 'privileged' },
      ],
    },
    ['confidentiality court-only un-public: raid, second', 'confidentiality privileged un-public: third'],
  ],
  ['a name, by the consent for these readers', { parties: [initials] }, ['consent initials un-public: anna']],
  [
    'what somebody said who refused, with who it was',
    { parties: [anna, { ...guard, consents: [refuses] }], events: [{ ...raid, attribution: told }] },
    ['refused un-public: raid, guard'],
  ],
  [
    'not what somebody said who refused the court alone',
    {
      parties: [anna, { ...guard, consents: [{ ...refuses, audience: 'court' }, full] }],
      events: [{ ...raid, attribution: told }],
    },
    [],
  ],
  [
    'somebody who refused and is told of all the same',
    { parties: [{ ...anna, consents: [refuses] }] },
    ['refusal nothing un-public: anna'],
  ],
])('the sheet of what was left out says %s', (_, content, expected) => {
  expect(leftOut(content)).toEqual(expected);
});
