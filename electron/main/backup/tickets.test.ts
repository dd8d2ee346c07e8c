import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { schemas } from '#shared/contract/schemas';
import { openTicket, sealTicket } from './tickets';

const key = new Uint8Array(32).fill(7);
const chosen = { folder: '/media/somebody/STICK', mark: '0123456789abcdef0123456789abcdef' };

test('a ticket opens with its key to what was sealed, passes the contract, and tells nothing else', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('/media/Айгүль/ФЛЕШКА', 'E:\\', '\ud800')),
      (folder) => {
        const ticket = sealTicket(key, { ...chosen, folder });
        expect(openTicket(key, ticket)?.folder).toBe(folder);
        expect(schemas['backup.look-at'].input.safeParse({ place: ticket }).success).toBe(true);
      },
    ),
  );
});

test('the same folder never has the same ticket twice', () => {
  expect(sealTicket(key, chosen)).not.toBe(sealTicket(key, chosen));
});

test('a ticket of another key opens nothing', () => {
  expect(openTicket(randomBytes(32), sealTicket(key, chosen))).toBeUndefined();
});

test('a ticket that was changed anywhere opens nothing', () => {
  const ticket = sealTicket(key, chosen);
  for (let at = 0; at < ticket.length; at += 1) {
    const changed = `${ticket.slice(0, at)}${ticket[at] === 'A' ? 'B' : 'A'}${ticket.slice(at + 1)}`;
    expect(openTicket(key, changed), `at ${at}`).toBeUndefined();
    expect(openTicket(key, ticket.slice(0, at))).toBeUndefined();
  }
});

test('what nobody sealed opens nothing', () => {
  fc.assert(
    fc.property(fc.string(), (garbage) => {
      expect(openTicket(key, garbage)).toBeUndefined();
    }),
  );
});
