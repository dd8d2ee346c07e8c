import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { likelySame } from './likely-same';

describe('probable duplicates', () => {
  test.each([
    ['Есергепов Рамазан', 'Ramazan Yesergepov', 'same'],
    ['Sergey Bukatov', 'Sergeiy Bukatov', 'same'],
    ['Ivan Kozlov', 'И. Козлов', 'likely'],
    ['Козлов И. П.', 'Ivan Petrovich Kozlov', 'likely'],
    ['Ivan Petrovich Kozlov', 'Kozlov Ivan', 'likely'],
    ['Bukatov', 'Sergey Bukatov', 'likely'],
    ['Kozlov', 'Kozlova', 'likely'],
    ['Aleksandr Kharlamov', 'Alexander Kharlamov', 'likely'],
    ['Vladimir Kozlov', 'Vladimri Kozlov', 'likely'],
    ['Almaty City Court', 'City Court of Almaty', 'likely'],
    ['Medeu District Court', 'Medeu District Court No. 2', 'likely'],
  ] as const)('%s may be %s', (one, other, likeness) => {
    expect(likelySame(one, other)).toBe(likeness);
  });

  test.each([
    ['Serik', 'Berik'],
    ['Aslan', 'Arslan'],
    ['Ivan Kozlov', 'Maria Kozlova'],
    ['Ivan Kozlov', 'Petr Kozlov'],
    ['I. Kozlov', 'P. Kozlov'],
    ['Kharlamov', 'Varlamov'],
    ['Ivan', 'Ivan Kozlov'],
    ['Medeu District Court', 'Auezov District Court'],
    ['District Court No. 1', 'District Court No. 2'],
    ['Almaly District Court', 'Specialised Inter-District Court of Almaty'],
    ['Ivan Kozlov', ''],
  ])('%s is not %s', (one, other) => {
    expect(likelySame(one, other)).toBeUndefined();
  });

  it('does not depend on which of the two comes first, and finds a name in itself', () => {
    const name = fc.string({ unit: fc.constantFrom(...Array.from('абежюsz y.1')), maxLength: 12 });
    fc.assert(
      fc.property(name, name, (one, other) => {
        expect(likelySame(one, other)).toBe(likelySame(other, one));
        if (/[\p{L}\d]/u.test(one)) expect(likelySame(one, one.toUpperCase())).toBe('same');
      }),
    );
  });
});
