import { expect, it } from 'vitest';
import { tell } from './tell';

it('tells an age as of the time that it was recorded for', () => {
  const english = tell('an-age-of-a-client', { document: 'defence-brief' }).text;
  expect(english).toContain('Tomas Varga was 14 years old at the time.');
  expect(english).not.toMatch(/is 14 years old/u);
  expect(tell('an-age-of-a-client', { document: 'defence-brief', language: 'ru' }).text).toMatch(
    / на тот момент было 14.лет/u,
  );
});
