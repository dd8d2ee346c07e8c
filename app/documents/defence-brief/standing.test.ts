import { expect, test } from 'vitest';
import { aCaseBook, someRegisters } from '../../../test/builders/a-case';
import { openCaseFile } from '../../composer/case-file/case-file';
import { openMotionOf } from './brief-desk';
import { normsCharged, standingOf } from './standing';

const registers = someRegisters({
  norms: ['130', '174', '175'].map((article) => ({ id: article, kind: 'national', code: 'Criminal Code', article })),
});
const parties = [
  { id: 'client', kind: 'person', name: 'A. B.' },
  { id: 'other', kind: 'person', name: 'C. D.' },
];

function matter(content: Parameters<typeof aCaseBook>[0]) {
  const file = openCaseFile(aCaseBook({ parties, ...content }, { subject: 'client' }), registers, 'court');
  return { file, motion: openMotionOf(file) };
}

const verdict = (id: string, outcome: string, more = {}) => ({ id, kind: 'verdict', outcome, ...more });

test('a person is suspected, accused, on trial, convicted or acquitted, as far as is recorded', () => {
  const suspicion = { id: 's', stage: 'suspicion' };
  const indictment = { id: 'i', stage: 'indictment' };
  const trial = [{ id: 'h', kind: 'trial' }];
  expect([
    standingOf(matter({})),
    standingOf(matter({ charges: [suspicion] })),
    standingOf(matter({ charges: [suspicion, indictment] })),
    standingOf(matter({ charges: [indictment], hearings: trial })),
    standingOf(matter({ hearings: trial, decisions: [verdict('d', 'convicted')] })),
    standingOf(matter({ hearings: trial, decisions: [verdict('d', 'acquitted')] })),
  ]).toEqual([undefined, 'suspect', 'accused', 'on-trial', 'convicted', 'acquitted']);
});

test('a verdict on somebody else, or one that was set aside, changes nothing', () => {
  const hearings = [{ id: 'h', kind: 'trial' }];
  const setAside = { id: 'r', kind: 'ruling', outcome: 'quashed', reviews: 'd' };
  expect([
    standingOf(matter({ hearings, decisions: [verdict('d', 'convicted', { against: ['other'] })] })),
    standingOf(matter({ hearings, decisions: [verdict('d', 'convicted'), setAside] })),
  ]).toEqual(['on-trial', 'on-trial']);
});

test('in a case that is not criminal it is another part', () => {
  const charges = [{ id: 'c' }];
  const inCase = (kind: string | object) => standingOf(matter({ charges, proceedings: [{ id: 'p', kind }] }));
  expect([inCase('administrative'), inCase('civil'), inCase('disciplinary'), inCase('criminal-private')]).toEqual([
    'administrative',
    'respondent',
    undefined,
    'accused',
  ]);
});

test('what was dropped, became another charge, or is brought against somebody else is no longer charged', () => {
  const charges = [
    { id: 'a', norm: { norm: '130' } },
    { id: 'b', norm: { norm: '174' }, requalifiedFrom: 'a' },
    { id: 'c', norm: { norm: '174' } },
    { id: 'd', norm: { norm: '175' }, outcome: 'dropped' },
    { id: 'e', norm: { norm: '175' }, against: ['other'] },
  ];
  expect(normsCharged(matter({ charges })).map(({ norm }) => norm)).toEqual(['174']);
});
