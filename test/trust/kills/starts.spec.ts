import { rmSync } from 'node:fs';
import { expect } from '@playwright/test';
import { test as base } from '../../e2e/driving/harness';
import { install, makePackage, outcomeOf } from '../quiet/packaged-program';
import { report, sampled } from '../rows';
import { starts } from './starts';

type WorkerFixtures = { readonly installed: string };

const test = base.extend<object, WorkerFixtures>({
  installed: [
    async ({ executable }, use) => {
      const folder = install(makePackage(executable));
      await use(folder);
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 300_000 },
  ],
});

test('no argument and no variable opens the packaged program to others', async ({ installed }) => {
  const known = starts.filter((row) => row.known);
  const cases = [...known, ...sampled(starts.filter((row) => !row.known))];
  const failed: unknown[] = [];
  for (const row of cases) {
    const outcome = await outcomeOf(installed, row);
    // An Electron that gives up later leaves the refusal to us.
    const isRight = outcome === row.must || (row.must === 'ended' && outcome === 'refused');
    if (!isRight) failed.push({ ...row, outcome });
  }
  report('Start switches and variables', { cases: cases.length, failures: failed.length });
  expect(failed).toEqual([]);
});
