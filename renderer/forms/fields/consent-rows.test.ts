import { expect, it } from 'vitest';
import { consentChange, consentRows } from './consent-rows';

const item = (value: unknown) => ({ value, typed: {} });

it('has a row for every circle of readers, wherever its consent stands in the list', () => {
  const items = [item({ audience: 'media' }), item({ audience: 'court' }), item({ audience: 'media' })];
  expect(consentRows(items).map(({ audience, at }) => `${audience} ${String(at)}`)).toEqual([
    'court 1',
    'un-confidential undefined',
    'un-public undefined',
    'media 0',
    'media 2',
  ]);
});

it('makes a consent of the first answer, and none of the last that is taken back', () => {
  const row = { audience: 'media', at: undefined } as const;
  expect(consentChange(row, [], 'maySubmit', 'yes')).toEqual({
    do: 'add',
    value: { audience: 'media', maySubmit: 'yes' },
  });
  const items = [item({ audience: 'media', maySubmit: 'yes' })];
  expect(consentChange({ ...row, at: 0 }, items, 'maySubmit', undefined)).toEqual({ do: 'remove', at: 0 });
});

it('names nobody who may not be submitted, and leaves a choice that was made', () => {
  const items = [item({ audience: 'media', nameAs: 'initials' })];
  expect(consentChange({ audience: 'court', at: undefined }, items, 'maySubmit', 'no')).toMatchObject({
    value: { audience: 'court', maySubmit: 'no', nameAs: 'nothing' },
  });
  expect(consentChange({ audience: 'media', at: 0 }, items, 'maySubmit', 'no')).toMatchObject({
    value: { maySubmit: 'no', nameAs: 'initials' },
  });
});
