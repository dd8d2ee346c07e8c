import { join, resolve } from 'node:path';
import { rmSync, statSync } from 'node:fs';
import { build } from 'vite';
import { findElectron } from '../electron-runtime.mjs';
import { measureBackups } from './backups';
import { handsFile, interchangeFile } from './case-books';
import { measureExchanges } from './exchanges';
import { feelWindow } from './hands';
import { memoryOfTree } from './memory';
import type { bench } from './page/page';
import { type PanicTimes, timePanic } from './panic';
import { layOutBench, startProgram, withProfile } from './program';
import { measureSpelling } from './spelling';
import { median, quantile } from './statistics';

declare const window: { readonly bench: typeof bench };

const root = resolve(import.meta.dirname, '../..');
const passphrase = 'correct horse battery staple zebra canal';
const rounds = 3;

type Row = { readonly what: string; readonly measured: string; readonly target?: string; readonly isMet?: boolean };

const round = (value: number, digits = 0): string => value.toFixed(digits);
const times = (value: number): string => `${value.toFixed(2)} ×`;
const atMost = (what: string, value: number, limit: number, unit: string): Row => ({
  what,
  measured: `${round(value, value < 10 ? 1 : 0)} ${unit}`,
  target: `≤ ${String(limit)} ${unit}`,
  isMet: value <= limit,
});
const ratio = (what: string, value: number, limit: number): Row => ({
  what,
  measured: times(value),
  target: `≤ ${String(limit)} ×`,
  isMet: value <= limit,
});

/** Each store alone in a program of its own, three rounds in turn; the medians are compared. */
async function compareStores(electron: string, folder: string): Promise<readonly Row[]> {
  const stores = ['plain', 'encrypted', 'vault'] as const;
  const seen = { plain: [], encrypted: [], vault: [] } as Record<
    (typeof stores)[number],
    { write: number; read: number }[]
  >;
  for (let turn = 0; turn < rounds; turn += 1) {
    for (const store of stores) {
      await withProfile(async (profile) => {
        const { app, page } = await startProgram(electron, folder, profile);
        const { writeMs, readMs } = await page.evaluate((name) => window.bench[name](), store);
        seen[store].push({ write: writeMs, read: readMs });
        await app.close();
      });
    }
  }
  const of = (store: (typeof stores)[number], part: 'write' | 'read') => median(seen[store].map((one) => one[part]));
  return [
    ratio(
      '10,000 records in 200 books: seal and write / plain Dexie',
      of('vault', 'write') / of('plain', 'write'),
      1.5,
    ),
    ratio('10,000 records in 200 books: read and open / plain Dexie', of('vault', 'read') / of('plain', 'read'), 2),
    ratio('the same: seal and write / dexie-encrypted', of('vault', 'write') / of('encrypted', 'write'), 1),
    ratio('the same: read and open / dexie-encrypted', of('vault', 'read') / of('encrypted', 'read'), 1),
  ];
}

/** The shipped worker behind the shipped bridge: a vault filled in one start of the program and used in the next. */
async function measureProgram(electron: string, folder: string, profile: string): Promise<readonly Row[]> {
  const interchange = JSON.stringify(interchangeFile({ books: 200, records: 60, told: 50 }));
  const filling = await startProgram(electron, folder, profile);
  const { importMs } = await filling.page.evaluate(([secret, file]) => window.bench.fill(secret, file), [
    passphrase,
    interchange,
  ] as const);
  await filling.app.close();
  const using = await startProgram(electron, folder, profile);
  const { openMs, packMs, saveMs, smallMs, largeMs } = await using.page.evaluate(
    (secret) => window.bench.use(secret),
    passphrase,
  );
  await using.app.close();
  return [
    { what: 'import of 200 books of 60 records, preview included', measured: `${round(importMs / 1000, 1)} s` },
    atMost('open one book of 60 records for the first time, median', median(openMs), 30, 'ms'),
    atMost('submission over 50 books: compose and pack', median(packMs) / 1000, 1.5, 's'),
    { what: 'one durable save, median', measured: `${round(median(saveMs), 1)} ms` },
    atMost('one durable save, 95th percentile', quantile(saveMs, 0.95), 30, 'ms'),
    ratio('a save in a case book of 2,000 records / of 50, medians in turn', median(largeMs) / median(smallMs), 2),
  ];
}

/** The shipped window on the profile that the measurement before has filled. */
async function measureWindow(electron: string, profile: string): Promise<readonly Row[]> {
  const starts: number[] = [];
  const unlocks: number[] = [];
  const panics: PanicTimes[] = [];
  let memory = 0;
  for (let turn = 0; turn < rounds; turn += 1) {
    const started = performance.now();
    const { app, page } = await startProgram(electron, root, profile);
    const field = page.getByLabel('Passphrase', { exact: true });
    await field.waitFor();
    starts.push(performance.now() - started);
    await field.fill(passphrase);
    const opened = performance.now();
    await page.getByRole('button', { name: 'Unlock', exact: true }).click();
    await page.getByText('200 case books', { exact: true }).waitFor();
    unlocks.push(performance.now() - opened);
    memory = Math.max(memory, memoryOfTree(app.process().pid ?? 0));
    panics.push(await timePanic(app));
    await app.close();
  }
  return [
    { what: 'cold start to lock screen, with the driver attached', measured: `${round(median(starts))} ms` },
    { what: 'unlock (Argon2id 256 MiB × 3) to the list of 200 books', measured: `${round(median(unlocks))} ms` },
    atMost('memory of all processes (PSS) with the list of 200 books', memory, 450, 'MiB'),
    atMost('Ctrl+Shift+L to the end of the page’s process, median', median(panics.map(({ gone }) => gone)), 300, 'ms'),
    { what: 'the same: to the lock screen', measured: `${round(median(panics.map(({ locked }) => locked)))} ms` },
  ];
}

/** The shipped window under the hands of a person: a large case book, two of them, a long table. */
async function measureHands(electron: string, folder: string, profile: string): Promise<readonly Row[]> {
  const filling = await startProgram(electron, folder, profile);
  await filling.page.evaluate(([secret, file]) => window.bench.fill(secret, file), [
    passphrase,
    JSON.stringify(handsFile()),
  ] as const);
  await filling.app.close();
  const { app, page } = await startProgram(electron, root, profile);
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Unlock', exact: true }).click();
  await page.getByText('3 case books', { exact: true }).waitFor();
  const { keystroke, switchBooks, longestFrame, frame99 } = await feelWindow(page);
  await app.close();
  return [
    atMost('key stroke in a form, book of 500 records: to painted, 95th percentile', keystroke, 50, 'ms'),
    atMost('switch between two books of 500 records: to painted, 95th percentile', switchBooks, 100, 'ms'),
    atMost('scroll a table of 1,000 records: longest frame, median of 3 rounds', longestFrame, 50, 'ms'),
    { what: 'the same: 99th percentile of the frames', measured: `${round(frame99)} ms` },
  ];
}

/** What one holds in memory does not depend on how many case books there are, and what is around age costs little. */
async function measureBackingUp(): Promise<readonly Row[]> {
  const { write, read } = await measureBackups(root);
  return [
    ratio('backup of 200 case books of a MiB: written / age alone', write.many.ms / write.alone.ms, 1.5),
    ratio('the same: read and checked / age alone', read.many.ms / read.alone.ms, 1.5),
    ratio('the same: peak of memory when written / with 20 case books', write.many.peak / write.few.peak, 1.2),
    ratio('the same: peak of memory when read / with 20 case books', read.many.peak / read.few.peak, 1.2),
    { what: 'the same: written, and read', measured: `${round((write.many.ms + read.many.ms) / 1000, 1)} s` },
  ];
}

/** Beside a piece of work that is always the same, so that a slower machine says the same. */
function measureExchanging(): readonly Row[] {
  const { same, merge, join: joining } = measureExchanges(root);
  return [
    { what: 'two million rounds of PBKDF2, median of 5', measured: `${round(same)} ms` },
    ratio('merge of two copies with 500 changes each, looked at: median of 5 / these', merge / same, 1.5),
    ratio('joining a folder of 200 case books: the first exchange / these', joining / same, 15),
  ];
}

async function measureSpellingOf(electron: string, folder: string): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const [language, name] of [
    ['en', 'English'],
    ['ru', 'Russian'],
  ] as const) {
    const { loadMs, checkMs, suggestMs, memory } = await measureSpelling(electron, folder, root, language);
    rows.push(
      atMost(`spelling, ${name}: to the first answer`, loadMs / 1000, 2, 's'),
      atMost('the same: 45,000 words, half of them misspelt', checkMs / 1000, 2, 's'),
      atMost('the same: suggestions, 95th percentile', suggestMs, 1000, 'ms'),
      atMost('the same: memory of all processes (PSS), more than before', memory, 120, 'MiB'),
    );
  }
  return rows;
}

function print(rows: readonly Row[]): void {
  const width = Math.max(...rows.map(({ what }) => what.length));
  for (const { what, measured, target, isMet } of rows) {
    const judged = target === undefined ? '' : `target ${target}: ${isMet === true ? 'met' : 'MISSED'}`;
    process.stdout.write(`${what.padEnd(width)}  ${measured.padStart(9)}  ${judged}\n`);
  }
}

if (process.argv[2] === 'exchanges') {
  print(measureExchanging());
  process.exit(0);
}

const { executable } = await findElectron();
rmSync(join(root, '.cache/bench'), { recursive: true, force: true });
await build({
  configFile: join(import.meta.dirname, 'vite.config.ts'),
  root: join(import.meta.dirname, 'page'),
  logLevel: 'warn',
});
const folder = layOutBench(root);
if (process.argv[2] === 'spelling') {
  print(await measureSpellingOf(executable, folder));
  process.exit(0);
}
print(await measureBackingUp());
print(measureExchanging());
print(await measureSpellingOf(executable, folder));
print(await compareStores(executable, folder));
await withProfile(async (profile) => {
  print(await measureHands(executable, folder, profile));
});
await withProfile(async (profile) => {
  print(await measureProgram(executable, folder, profile));
  print(await measureWindow(executable, profile));
  const { size } = statSync(join(profile, 'vault/journal-00000001.log'), { throwIfNoEntry: false }) ?? { size: 0 };
  print([{ what: 'size of the journal afterwards', measured: `${round(size / 1024 / 1024, 1)} MiB` }]);
});
