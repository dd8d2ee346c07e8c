import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { schemas } from '#shared/contract/schemas';
import { openTicket, sealTicket, type TicketPurpose } from './tickets';

const key = new Uint8Array(32).fill(7);
const purpose: TicketPurpose = 'dc/place/1';
const chosen = { folder: '/media/somebody/STICK', mark: '0123456789abcdef0123456789abcdef' };

test('a ticket opens with its key to what was sealed, passes the contract, and tells nothing else', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('/media/Айгүль/ФЛЕШКА', 'E:\\', '\ud800')),
      (folder) => {
        const ticket = sealTicket(key, { ...chosen, folder }, purpose);
        expect(openTicket(key, ticket, purpose)?.folder).toBe(folder);
        expect(schemas['backup.look-at'].input.safeParse({ place: ticket }).success).toBe(true);
      },
    ),
  );
});

test('the same folder never has the same ticket twice', () => {
  expect(sealTicket(key, chosen, purpose)).not.toBe(sealTicket(key, chosen, purpose));
});

test('a ticket of another key opens nothing', () => {
  expect(openTicket(randomBytes(32), sealTicket(key, chosen, purpose), purpose)).toBeUndefined();
});

test('a ticket that was changed anywhere opens nothing', () => {
  const ticket = sealTicket(key, chosen, purpose);
  for (let at = 0; at < ticket.length; at += 1) {
    const changed = `${ticket.slice(0, at)}${ticket[at] === 'A' ? 'B' : 'A'}${ticket.slice(at + 1)}`;
    expect(openTicket(key, changed, purpose), `at ${at}`).toBeUndefined();
    expect(openTicket(key, ticket.slice(0, at), purpose)).toBeUndefined();
  }
});

test('what nobody sealed opens nothing', () => {
  fc.assert(
    fc.property(fc.string(), (garbage) => {
      expect(openTicket(key, garbage, purpose)).toBeUndefined();
    }),
  );
});

test('a ticket for one purpose opens nothing for another', () => {
  expect(openTicket(key, sealTicket(key, chosen, 'dc/place/1'), 'dc/team-folder/1')).toBeUndefined();
  expect(openTicket(key, sealTicket(key, chosen, 'dc/team-folder/1'), 'dc/place/1')).toBeUndefined();
});
