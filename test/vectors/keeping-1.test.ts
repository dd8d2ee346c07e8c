import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readKeptPart, writeKeptPart } from '#app/backup/kept-part';
import { planIn, readKeeping, safetyCopiesIn, writeKeeping } from '#app/keeping/keeping';
import { expectValue } from '#shared/result';

const sample = (name: string) => new Uint8Array(readFileSync(new URL(`keeping-1/${name}`, import.meta.url)));

test('what was kept in form 1 is read for ever, and nothing of it is dropped', () => {
  const bytes = sample('keeping.json');
  const keeping = expectValue(readKeeping(bytes));
  expect(JSON.parse(new TextDecoder().decode(writeKeeping(keeping)))).toEqual(
    JSON.parse(new TextDecoder().decode(bytes)),
  );
  expect(planIn(keeping)).toMatchObject({ placeName: 'Stick', isAutomatic: true });
  expect(keeping.backups.map(({ caseBooks, lost }) => [caseBooks, lost])).toEqual([
    [12, undefined],
    [12, 1],
  ]);
  expect(safetyCopiesIn(keeping)[0]).toMatchObject({ before: 'import', of: 'cases.json' });
});

test('a part that was kept in form 1 is read for ever, and written the same', () => {
  const bytes = sample('kept-part.bin');
  const part = expectValue(readKeptPart(bytes));
  expect(part).toMatchObject({ id: 'letter-1', role: 'letter', records: 2, lost: 0 });
  expect(part.entries.map(({ kind, body }) => [kind, body.length])).toEqual([
    ['page', 5],
    ['seal', 3],
  ]);
  expect(writeKeptPart(part)).toEqual(bytes);
});
