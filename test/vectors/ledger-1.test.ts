import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { idsIn, keysIn, readLedger, teamsIn, termsOf, writeLedger } from '#app/exchange/ledger/ledger';
import { expectValue } from '#shared/result';

const sample = readFileSync(new URL('ledger-1/ledger.json', import.meta.url));
const read = (json: string) => readLedger(new TextEncoder().encode(json));

test('a ledger of format 1 is read as it was meant, and written with all that it holds', () => {
  const ledger = expectValue(readLedger(sample));
  expect(keysIn(ledger)?.signing).toEqual(Uint8Array.from({ length: 32 }, (_, at) => at));
  expect(ledger.colleagues.map(({ name }) => name)).toEqual(['Bolat']);
  const [share] = ledger.shares;
  expect(share && termsOf(share)).toEqual({ lists: ['parties', 'charges'], withPrivileged: false });
  expect(share && [...idsIn(share)]).toEqual([['bodies/court-a', 'court-b']]);
  expect(teamsIn(ledger).map(({ unwanted }) => unwanted)).toEqual([['22222222222222222222222222222222']]);
  expect(JSON.parse(new TextDecoder().decode(writeLedger(ledger)))).toEqual(JSON.parse(sample.toString()));
});

test('a ledger of a later format, or of none, is refused and stays as it is', () => {
  expect(read('{"format":2}')).toEqual({ ok: false, failure: { code: 'vault/newer-format', format: 2 } });
  expect(read('no JSON')).toEqual({ ok: false, failure: { code: 'vault/record-damaged', count: 1 } });
});
