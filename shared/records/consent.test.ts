import { expect, it } from 'vitest';
import { nameStatus } from './consent';
import { audiences, Party } from '../kinds/party';

const aParty = (more: Readonly<Record<string, unknown>>) =>
  Party.schema.parse({ id: 'p', kind: 'person', name: 'Aron Atabek', roles: ['defendant'], ...more });

const told = (more: Readonly<Record<string, unknown>>) => {
  const status = nameStatus(aParty(more));
  return { told: status.audiences.map((each) => each.told), mark: status.mark };
};

const consent = (audience: string, nameAs: string, more: Readonly<Record<string, unknown>> = {}) => ({
  audience,
  maySubmit: 'yes',
  nameAs,
  ...more,
});

it('names somebody to the court, and to nobody else before they consent', () => {
  expect(told({})).toEqual({
    told: ['full', 'no-consent', 'no-consent', 'no-consent'],
    mark: { told: 'no-consent', isForAll: true },
  });
});

it('goes by the consent for each circle of readers, and marks the most guarded', () => {
  const consents = [
    consent('un-confidential', 'full'),
    consent('un-public', 'initials'),
    consent('media', 'full', { maySubmit: 'no' }),
  ];
  expect(told({ consents })).toEqual({
    told: ['full', 'full', 'initials', 'nothing'],
    mark: { told: 'nothing', isForAll: false },
  });
});

it('names nobody by a pseudonym that was never given', () => {
  expect(told({ consents: [consent('media', 'pseudonym')] }).told[3]).toBe('nothing');
});

it('marks nothing where everybody may know the name', () => {
  const consents = audiences.map((audience) => consent(audience, 'full'));
  expect(told({ consents }).mark).toBeUndefined();
  expect(told({ roles: ['judge'] }).mark).toBeUndefined();
  expect(told({ roles: [], officials: true }).mark).toBeUndefined();
  expect(told({ kind: 'outlet', roles: [] }).mark).toBeUndefined();
});

it('keeps back whoever is confidential, whatever they consented to', () => {
  const consents = audiences.map((audience) => consent(audience, 'full'));
  expect(told({ consents, confidentiality: 'court-only' })).toEqual({
    told: ['full', 'kept-back', 'kept-back', 'kept-back'],
    mark: undefined,
  });
});

it('asks for the consent of a person whose role nobody has recorded', () => {
  expect(told({ roles: undefined }).mark).toEqual({ told: 'no-consent', isForAll: true });
});
