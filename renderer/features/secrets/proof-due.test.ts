import { expect, test } from 'vitest';
import { proofDue } from './proof-due';

test('a recovery key that was never proved is not said to have been proved a year ago', () => {
  expect(proofDue({ isProofDue: true })).toBe('secrets.prove.never');
  expect(proofDue({ isProofDue: true, recoveryProvedAt: '2025-01-01T00:00:00.000Z' })).toBe('secrets.prove.due');
});

test('nothing is said where the proof is not due, or where that is not yet known', () => {
  expect(proofDue({ isProofDue: false, recoveryProvedAt: '2025-01-01T00:00:00.000Z' })).toBeUndefined();
  expect(proofDue(undefined)).toBeUndefined();
});
