import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { conflictsIn } from '#app/exchange/copy/conflicts';
import { cellsOf, openCopy } from '#app/exchange/copy/shared-copy';
import { aboutCopy } from '#app/exchange/shares/about-share';
import { expectValue } from '#shared/result';
import { readyAutomerge } from '../builders/ready-automerge';

beforeAll(readyAutomerge);

const opened = () =>
  expectValue(openCopy([new Uint8Array(readFileSync(new URL('copy-1/copy.automerge', import.meta.url)))], 'cc'.repeat(16)));

test('a shared copy of format 1 says what it was made to say', () => {
  const cells = new Map(cellsOf(opened()));
  const shown = cells.get('records/charges/c%2F1/offence');
  expect(['"libel"', '"slander"']).toContain(shown);
  cells.delete('records/charges/c%2F1/offence');
  expect(Object.fromEntries(cells)).toEqual({
    'about/book': '"ffeeddccbbaa99887766554433221100"',
    'about/terms': '{"lists":["charges"],"withPrivileged":false}',
    'own/title': '"Дело Оспановой"',
    'own/state': '"active"',
    'records/charges/c%2F1/id': '"c/1"',
    'records/charges/c2/offence': '"defamation"',
    'of a later version': '{"kept":true}',
  });
  expect(aboutCopy(opened())).toEqual({
    book: 'ffeeddccbbaa99887766554433221100',
    terms: { lists: ['charges'], withPrivileged: false },
  });
});

test('it has a field that two changed apart, and a record that one took out while another changed it', () => {
  const [field, gone, ...more] = conflictsIn(opened());
  expect(more).toEqual([]);
  expect(field?.key).toBe('records/charges/c%2F1/offence');
  expect(field?.values.map(({ json, by, at }) => [json, by, at]).toSorted()).toEqual([
    ['"libel"', 'Aigul', Date.UTC(2026, 10, 30, 9, 2)],
    ['"slander"', 'Bolat', Date.UTC(2026, 10, 30, 9, 1)],
  ]);
  expect(gone?.key).toBe('records/charges/c2');
  expect(gone?.values.map(({ json, by }) => [json, by])).toEqual([
    [undefined, 'Aigul'],
    ['{"id":"c2","offence":"defamation"}', 'Bolat'],
  ]);
});
