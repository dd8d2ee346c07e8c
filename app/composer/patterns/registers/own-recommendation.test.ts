import { expect, test } from 'vitest';
import { someRegisters } from '../../../../test/builders/a-case';
import { registerText } from '../../../../test/builders/register-text';
import { ownRecommendation } from './own-recommendation';
import { Phrase } from '../../words/phrase';

test('a recommendation of ours puts the verb first, then the standard, what it includes and further verbs', () => {
  const registers = someRegisters({
    norms: [{ id: 'rabat', kind: 'soft-law', code: 'Rabat Plan of Action', sources: [{ source: 's' }] }],
    sources: [{ id: 's', kind: 'un-document', title: 'Rabat Plan' }],
  });
  const { norms } = registers;
  const id = norms['rabat']?.id;
  const { sentences, notes } = registerText(registers, ({ file }) => [
    ownRecommendation(
      {
        verb: new Phrase('Reform'),
        object: new Phrase('the provisions on incitement'),
        ...(id !== undefined && { standards: [{ norm: id }], about: [{ kind: 'norm' as const, id }] }),
        including: [new Phrase('removing “social hatred”'), new Phrase('requiring intent')],
        also: [{ verb: new Phrase('publish'), object: new Phrase('the drafts') }],
      },
      file,
    ),
  ]);
  expect(sentences).toEqual([
    'Reform the provisions on incitement in accordance with the Rabat Plan of Action, including removing “social hatred” and requiring intent, and publish the drafts.',
  ]);
  expect(notes).toEqual([]);
});
