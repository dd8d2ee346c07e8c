import { describe, expect, it } from 'vitest';
import { describeRecord } from './describe';
import { readRecord } from './read-record';

describe('a record read for the screen', () => {
  const verdict = {
    id: 'd1',
    kind: 'verdict',
    outcome: { other: 'declared a foreign agent' },
    by: ['court-1'],
    sanctions: [{ kind: 'fine', amount: { amount: 500, currency: 'MCI' } }, {}],
    following: [{ kind: 'expression', id: 'e1' }],
    date: { written: 'nonsense' },
    surprise: 1,
  };

  it('tells its values apart, in the order of the model, and leaves out what does not fit', () => {
    const read = readRecord('decision', verdict).map(({ field, value }) => [field.name, value]);
    expect(read).toEqual([
      ['kind', { type: 'choice', value: 'verdict' }],
      ['by', { type: 'list', items: [{ type: 'reference', to: { kind: 'body', id: 'court-1' } }] }],
      ['outcome', { type: 'own-choice', text: 'declared a foreign agent' }],
      ['sanctions', { type: 'list', items: [expect.objectContaining({ type: 'group' })] }],
      ['following', { type: 'list', items: [{ type: 'reference', to: { kind: 'expression', id: 'e1' } }] }],
    ]);
  });

  it('has the fields of every record last, under one group', () => {
    expect(describeRecord('note').map(({ name, group }) => `${group}.${name}`)).toEqual([
      'note.title',
      'note.text',
      'note.date',
      'record.sources',
      'record.attribution',
      'record.reliability',
      'record.confidentiality',
      'record.privateNote',
    ]);
  });
});
