import { expect, test } from 'vitest';
import { createAttempts } from './attempts';
import { createChecks } from './checks';
import { createMemory } from './memory';
import { createNotes } from './notes';
import { createTelling, keyOf, type Telling } from './telling';

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

const readIn = (telling: Telling) => [...telling.told().read(keyOf(pointer))];

const sayAll = ({ memory, notes, checks, telling }: ReturnType<typeof aDocument>) => {
  memory.startSentence();
  memory.mention('paul', man);
  notes.noteOf('report');
  checks.add(check);
  telling.tell({ action: 'marched' }, pointer).action.trim();
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
  expect([checks.list(), readIn(telling)]).toEqual([[], []]);
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
  expect([checks.list(), readIn(telling)]).toEqual([[check], ['action']]);
});

test('a record of which only an empty sentence would speak is not spoken of', () => {
  const { telling } = aDocument();
  const say = (words: string) => telling.attempt([pointer], () => words);
  say('');
  const before = telling.told().speaksOf(keyOf(pointer));
  say('Workers marched.');
  expect([before, telling.told().speaksOf(keyOf(pointer))]).toEqual([false, true]);
});
