import { expect, test } from 'vitest';
import { createAttempts } from './attempts';
import { createChecks } from './checks';
import { createMemory } from './memory';
import { createNotes } from './notes';
import { createTelling } from './telling';

const man = { kind: 'person', gender: 'male' } as const;
const pointer = { record: { kind: 'event', id: 'e' } } as const;
const check = { code: 'withheld' as const, blocking: false, records: [pointer] };

const aDocument = () => {
  const attempts = createAttempts();
  return {
    attempts,
    memory: createMemory(attempts),
    notes: createNotes(attempts),
    checks: createChecks(attempts),
    telling: createTelling(attempts),
  };
};

const sayAll = ({ memory, notes, checks, telling }: ReturnType<typeof aDocument>) => {
  memory.startSentence();
  memory.mention('paul', man);
  notes.noteOf('report');
  checks.add(check);
  telling.cover(pointer, ['action']);
};

test('somebody named in a sentence that came to nothing is still unknown, and nothing is told or asked', () => {
  const document = aDocument();
  document.attempts.attempt(() => {
    sayAll(document);
    return '';
  });
  const { memory, notes, checks, telling } = document;
  notes.add('another note', []);
  expect(memory.mention('paul', man)).toBe('full');
  expect(notes.noteOf('report')).toEqual({ note: 2, first: true });
  expect([checks.list(), [...telling.told(pointer)]]).toEqual([[], []]);
});

test('what a sentence says stays, and an empty one does not take back what was known before', () => {
  const document = aDocument();
  const { attempts, memory, checks, telling } = document;
  for (const words of ['Paul Detchard was arrested.', ''])
    attempts.attempt(() => {
      sayAll(document);
      return words;
    });
  expect(memory.mention('paul', man)).toBe('pronoun');
  expect([checks.list(), [...telling.told(pointer)]]).toEqual([[check], ['action']]);
});

test('what was picked for a sentence that came to nothing is told only where another sentence stands', () => {
  const { telling } = aDocument();
  telling.cover(pointer, ['action']);
  telling.failed(pointer);
  expect([[...telling.told(pointer, true)], [...telling.told(pointer, false)]]).toEqual([['action'], []]);
});
