import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allowedLicences, billOfMaterials, partsOfProgram } from './licences.mjs';
import { root } from './machine.mjs';

const parts = partsOfProgram();
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
};

test('every part of the program comes under a licence that people agreed to', () => {
  expect(parts.filter(({ licence }) => !allowedLicences.includes(licence))).toEqual([]);
});

test('every dependency is in the list with its version and its own words', () => {
  const listed = new Map(parts.map(({ name, version }) => [name, version]));
  for (const [name, version] of Object.entries(manifest.dependencies)) expect(listed.get(name), name).toBe(version);
  expect(parts.map(({ name }) => name)).toContain('electron');
  // One package of types and one of a single line carry no file of a licence.
  expect(parts.filter(({ text }) => text === '').map(({ name }) => name)).toEqual(['client-only']);
});

test('the dictionaries are in the list with the words of their licences', () => {
  const said = (name: RegExp) => parts.filter((part) => name.test(part.name)).map(({ text }) => text);
  expect(said(/^English .*dictionar/)).toEqual([expect.stringContaining('Copyright 2000-2018 by Kevin Atkinson')]);
  expect(said(/^Russian .*dictionar/)).toEqual([expect.stringContaining('Alexander I. Lebedev')]);
});

test('no tool that only builds or tests is in the list', () => {
  const names = parts.map(({ name }) => name);
  for (const tool of ['vite', 'vitest', 'typescript', '@playwright/test', 'electron-builder'])
    expect(names).not.toContain(tool);
});

test('the bill of materials has a purl, a licence and the sum of the lockfile for every package', () => {
  const bill = billOfMaterials(parts, manifest.version);
  const zod = bill.components.find(({ name }) => name === 'zod');
  expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6' });
  expect(zod).toMatchObject({ type: 'library', purl: expect.stringMatching(/^pkg:npm\/zod@\d/) as string });
  expect(zod?.licenses).toMatchObject([{ license: { id: 'MIT' } }]);
  expect(zod?.hashes?.[0]?.content).toMatch(/^[0-9a-f]{128}$/);
  expect(bill.components).toHaveLength(parts.length);
});
