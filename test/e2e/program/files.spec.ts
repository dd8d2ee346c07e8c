import { mkdir, readFile, readdir, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Casebook } from '../driving/casebook';
import { test } from '../driving/harness';

const word = [{ name: 'Word', extensions: ['docx'] }];

function save(casebook: Casebook, suggestedName: string): Promise<unknown> {
  return casebook.page.evaluate(
    ([name, filters]) =>
      window.defenderCasebook['file.save']({ suggestedName: name, filters, bytes: new Uint8Array([1, 2, 3]) }),
    [suggestedName, word] as const,
  );
}

function choose(casebook: Casebook, limitBytes: number): Promise<unknown> {
  return casebook.page.evaluate(
    (limit) => window.defenderCasebook['file.choose-to-open']({ filters: [], limitBytes: limit }),
    limitBytes,
  );
}

test('a document is written whole to where the dialog says, and its name comes back without its folder', async ({
  casebook,
}) => {
  const folder = join(casebook.profile, 'documents');
  await mkdir(folder);
  await casebook.answerSaveDialog(join(folder, 'brief.docx'));

  expect(await save(casebook, 'brief.docx')).toEqual({ ok: true, value: { saved: true, name: 'brief.docx' } });
  expect([...(await readFile(join(folder, 'brief.docx')))]).toEqual([1, 2, 3]);
  expect(await readdir(folder)).toEqual(['brief.docx']);
});

test('a document that cannot be written is a failure, not an exception', async ({ casebook }) => {
  await casebook.answerSaveDialog(join(casebook.profile, 'no such folder', 'brief.docx'));
  expect(await save(casebook, 'brief.docx')).toEqual({
    ok: false,
    failure: { code: 'storage/not-written', reason: 'ENOENT' },
  });
});

test('closing a dialog saves and opens nothing', async ({ casebook }) => {
  await casebook.answerSaveDialog(null);
  await casebook.answerOpenDialog(null);
  expect(await save(casebook, 'brief.docx')).toEqual({ ok: true, value: { saved: false } });
  expect(await choose(casebook, 1)).toEqual({ ok: true, value: null });
});

test('a chosen file is read, unless it is over the limit', async ({ casebook }) => {
  const path = join(casebook.profile, 'books.json');
  await writeFile(path, '{}');
  await casebook.answerOpenDialog(path);
  expect(await choose(casebook, 2)).toMatchObject({ ok: true, value: { name: 'books.json' } });

  await truncate(path, 200 * 1024 * 1024);
  expect(await choose(casebook, 1024)).toEqual({
    ok: false,
    failure: { code: 'interchange/too-large', bytes: 200 * 1024 * 1024, limit: 1024 },
  });
});
