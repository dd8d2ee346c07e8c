import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { composeDocument } from '#app/documents/compose-document';
import { inMemoryWorkingSet } from '#app/ports/in-memory-working-set';
import { renderPlainText } from '#app/text/plain-text';
import { ManuscriptId } from '#shared/manuscript/manuscript';
import { expectValue } from '#shared/result';
import { aProgram } from '../builders/a-program';
import { reopen } from '../builders/a-vault';
import { frozenFiles } from './frozen-files';

const Expected = z.looseObject({
  passphrase: z.string(),
  id: ManuscriptId,
  bin: z.unknown(),
});
const { passphrase, id, bin, ...state } = Expected.parse(
  JSON.parse(readFileSync(new URL('manuscript-1/expected.json', import.meta.url), 'utf8')),
);

async function open() {
  const stores = { files: frozenFiles('manuscript-1'), workingSet: inMemoryWorkingSet() };
  const { store } = expectValue(await reopen(stores, { kind: 'passphrase', text: passphrase }));
  return aProgram(store, { compose: composeDocument });
}

test('a manuscript of form 1 is read for ever, with its bin, and prints what was typed', async () => {
  const program = await open();
  expect(expectValue(await program.openManuscript(id))).toMatchObject({ id, ...state });
  expect(expectValue(await program.manuscriptBin(id))).toEqual(bin);
  const printed = renderPlainText(expectValue(await program.printManuscript(id)));
  expect(printed).toContain('Early on 3 May 2012 they came for Aigul Saparova.');
  expect(printed).toMatch(/^What happened\n\n1\. Early/u);
  expect(printed).toContain('2. Nobody said why[^1]: see paragraph 1.');
  expect(printed).toContain('[^1]: Talk with her sister.');
  expect(printed).not.toMatch(/neighbours|taken out/u);
});

test('its history of form 1 is taken back to its beginning, and made again', async () => {
  const program = await open();
  expect(expectValue(await program.stepManuscript(id, 'redo')).own.title).toBe('A paper that was renamed');
  expectValue(await program.stepManuscript(id, 'undo'));
  expectValue(await program.stepManuscript(id, 'undo'));
  expect(expectValue(await program.stepManuscript(id, 'undo')).blocks).toEqual([]);
});
