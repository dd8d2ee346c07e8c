import { expect, it } from 'vitest';
import { tell } from './tell';

it('leaves what was typed as it was typed', () => {
  const { text } = tell('typed-words-with-points');
  expect(text).toBe(
    '1. On 29 October 1997, officers found a .380 pistol and blocked several .kz sites ... without a warrant.\n',
  );
  expect(tell('typed-words-with-points', { language: 'ru' }).text).toContain(
    'found a .380 pistol and blocked several .kz sites ... without a warrant.',
  );
});

it('joins an addition to its sentence as its first word asks', () => {
  expect(tell('additions-by-their-first-word').text).toBe(
    '1. From 15 to 20 June 2010, Tomas Varga was denied access to counsel, although he asked for a lawyer. On 1 July 2010, he was beaten by police officers together with his co-defendants. From 1 August to 1 December 2010, he was held in solitary confinement for four months instead of the juvenile centre. In 2011, he was denied medical care despite a heart defect.\n',
  );
});
