import { expect, test } from 'vitest';
import { aCaseBook, on } from '../../../test/builders/a-case';
import { composeText } from '../../../test/builders/composed/composed';
import { elsa, paul, registers } from '../../../test/builders/ruritania';

const told = (records: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>) =>
  composeText(aCaseBook({ parties: [elsa, paul], ...records }), registers).paragraphs.join(' ');

const complaint = {
  id: 'm',
  kind: 'complaint',
  filed: on('2014-05-05'),
  answer: 'refused',
  answered: on('2014-09-02'),
};
const between = { id: 'a', kind: 'detention', persons: ['paul'], date: on('2014-07-01') };

test('an answer stands beside its motion, and on its own day where something lies between', () => {
  expect(told({ motions: [complaint] })).toBe(
    'On 5 May 2014, a complaint was filed. The complaint was refused on 2 September 2014.',
  );
  expect(told({ motions: [complaint], coerciveActs: [between] })).toBe(
    'On 5 May 2014, a complaint was filed. On 1 July 2014, Paul Detchard, a poet, was detained. On 2 September 2014, the complaint of 5 May 2014 was refused.',
  );
});

test('so does the reply of a government to a letter, with what it said', () => {
  const letter = {
    id: 's',
    procedure: 'special-procedures-letter',
    body: 'committee',
    sent: on('2014-06-01'),
    replyDue: on('2014-08-01'),
    replyReceived: on('2014-09-02'),
    followUp: 'the Government said that he was no poet',
  };
  expect(told({ internationalSteps: [letter] })).toBe(
    'On 1 June 2014, an allegation letter was sent to the Human Rights Committee; a reply of the Government was due by 1 August 2014. The Government replied on 2 September 2014. The Government said that he was no poet.',
  );
  expect(told({ internationalSteps: [letter], coerciveActs: [between] })).toContain(
    'was detained. On 2 September 2014, the Government replied to the allegation letter of 1 June 2014. The Government said that he was no poet.',
  );
});

test('on one day, a cause stands before its effect', () => {
  const day = on('2014-09-02');
  const records = {
    coerciveActs: [{ id: 'r', kind: 'release', persons: ['paul'], date: day, releaseReason: 'acquittal' }],
    decisions: [{ id: 'v', kind: 'verdict', date: day, against: ['paul'], by: ['court'], outcome: 'acquitted' }],
    hearings: [{ id: 'h', kind: 'sentencing', date: day, court: 'court' }],
  };
  const text = told(records);
  const places = ['hearing', 'was acquitted', 'was released'].map((words) => text.indexOf(words));
  expect(places).toEqual(places.toSorted((one, other) => one - other));
});
