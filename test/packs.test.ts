import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readInterchange } from '#app/interchange/read-interchange';
import type { VaultApi } from '#shared/contract/vault-api';
import type { Registers } from '#shared/records/registers';
import { expectValue } from '#shared/result';
import { aProgram } from './builders/a-program';
import { changeRegisters, openRegisters } from './builders/stores/kept-records';

const packs = ['international-standards', 'kazakhstan'] as const;

function fileOf(name: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(new URL(`../assets/${name}.json`, import.meta.url)));
}

function registersOf(name: string): Registers {
  return expectValue(readInterchange(fileOf(name))).registers;
}

/** Takes a file into a vault and tells how many entries of the registers that added. */
async function addedBy(vault: VaultApi, name: string): Promise<number> {
  const { token, registers } = expectValue(await vault.previewImport(fileOf(name)));
  expectValue(await vault.confirmImport(token));
  return Object.values(registers).reduce((sum, { added }) => sum + added, 0);
}

describe.each(packs)('the pack %s', (name) => {
  const { norms, sources } = registersOf(`packs/${name}`);

  it('names the source of every norm', () => {
    const without = Object.values(norms).filter((norm) => (norm.sources ?? []).length === 0);
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  it('says of every norm how far it has been checked, and of none that it was verified', () => {
    const statuses = Object.values(norms).map(({ reviewStatus }) => reviewStatus);
    expect([...new Set(statuses)].toSorted()).toEqual(
      name === 'kazakhstan' ? ['unverified'] : ['secondary', 'unverified'],
    );
  });

  it('says of every norm what it is about', () => {
    const without = Object.values(norms).filter(({ subject, title }) => subject === undefined && title === undefined);
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  it('adds all of it once, and nothing a second time', async () => {
    const vault = await aProgram();
    for (const other of packs.filter((each) => each !== name)) await addedBy(vault, `packs/${other}`);
    expect(await addedBy(vault, `packs/${name}`)).toBe(Object.keys(norms).length + Object.keys(sources).length);
    expect(await addedBy(vault, `packs/${name}`)).toBe(0);
  });
});

it('knows an entry again whose name somebody recorded forms of', async () => {
  const vault = await aProgram();
  await addedBy(vault, 'packs/kazakhstan');
  const value = { en: { text: 'Criminal Code of Kazakhstan of 1997', number: 'singular' } };
  expectValue(await changeRegisters(vault, [{ op: 'set', list: 'norms', id: 'kz-cc-1997-129', field: 'code', value }]));
  expect(await addedBy(vault, 'packs/kazakhstan')).toBe(0);
});

it('leaves alone what somebody made of its entries, and lists no article twice after the sample', async () => {
  const vault = await aProgram();
  await addedBy(vault, 'samples/sample-case-books');
  await addedBy(vault, 'packs/international-standards');
  const change = { op: 'set', list: 'norms', id: 'iccpr-19', field: 'reviewStatus', value: 'verified' } as const;
  expectValue(await changeRegisters(vault, [change]));
  for (const name of packs) await addedBy(vault, `packs/${name}`);
  const { norms } = expectValue(await openRegisters(vault)).registers;
  const names = Object.values(norms).map(({ kind, code, article }) => JSON.stringify([kind, code, article]));
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  expect(norms['iccpr-19']?.reviewStatus).toBe('verified');
});

it('gives the wording of every article of the Covenant', () => {
  const { norms } = registersOf('packs/international-standards');
  const articles = Object.values(norms).filter(({ id }) => id.startsWith('iccpr-'));
  const worded = articles.filter(({ versions }) => versions?.[0]?.wording !== undefined);
  expect(worded.map(({ article }) => article).join(' ')).toBe('2(1) 7 9 10 14 15 19 19(3) 20(2) 21 22 26');
});

it('leads from the articles of 1997 to those that took their place', () => {
  const { norms } = registersOf('packs/kazakhstan');
  const successors = Object.values(norms).flatMap(({ article, succeededBy = [] }) =>
    succeededBy.map((id) => `${article ?? ''} → ${norms[id]?.article ?? '?'}`),
  );
  expect(successors).toEqual(['129 → 130', '130 → 131', '164 → 174']);
});
