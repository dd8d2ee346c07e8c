import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { channels, type Channel } from '#shared/contract/channels';
import { schemas } from '#shared/contract/schemas';
import { Settings } from '#shared/contract/settings';
import type { Result } from '#shared/result';
import { Casebook } from '../../e2e/driving/casebook';
import { test } from '../../e2e/driving/harness';
import { hostilePayloads, type Hostile } from './hostile';
import { counted, report, trustSeed } from '../rows';

const batch = 250;

/** What the page got: the code of a failure, `ok`, or what was thrown at it. */
type Answer = string;

/** Sends one batch from the page, which makes the payloads itself: much of them no test could hand over. */
function send(page: Page, seed: number): Promise<readonly Answer[]> {
  return page.evaluate(
    async ({ make, given }) => {
      const payloads = (0, eval)(`(${make})`) as typeof hostilePayloads;
      const one = async ({ channel, payload }: Hostile): Promise<string> => {
        // These two end the window or wait for its end when nothing is handed over, and that is no attack.
        if (channel.startsWith('window.') && payload === undefined) return 'not sent';
        try {
          const ask = window.defenderCasebook[channel] as (input: unknown) => Promise<Result<unknown>>;
          const answer = await ask(payload);
          return answer.ok ? 'ok' : answer.failure.code;
        } catch (error) {
          return `thrown: ${error instanceof Error ? error.message : String(error)}`;
        }
      };
      return Promise.all(payloads(given.seed, given.batch, given.channels).map(one));
    },
    { make: hostilePayloads.toString(), given: { seed, batch, channels } },
  );
}

/** What the contract admits and the fence of the vault's files or that of backups refuses all the same. */
const fenced: readonly Channel[] = [
  ...(['vault-files.replace', 'vault-files.append', 'vault-files.remove'] as const),
  ...(['backup.place-came', 'backup.begin', 'backup.append', 'backup.read', 'backup.finish', 'backup.close'] as const),
];

/** What does not fit the contract must be refused as that; the rest may be answered in any way of the contract. */
function isRight({ channel, payload }: Hostile, answer: Answer): boolean {
  if (answer === 'not sent') return true;
  if (answer.startsWith('thrown: ')) return /could not be cloned/.test(answer);
  if (!schemas[channel].input.safeParse(payload).success) return answer === 'contract/bad-input';
  return answer !== 'internal' && (answer !== 'contract/bad-input' || fenced.includes(channel));
}

async function everythingBelow(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(await Promise.all(files.map(async (file) => [file, await readFile(file, 'latin1')] as const)));
}

test('nothing that a page sends to main breaks it or reaches a file outside the vault', async ({ executable }) => {
  const around = await mkdtemp(join(tmpdir(), 'casebook-around-'));
  const profile = join(around, 'home/profile');
  await mkdir(profile, { recursive: true });
  await mkdir(join(around, 'tmp'));
  await writeFile(join(profile, 'settings.json'), JSON.stringify({ settings: { lockMinutes: 60 } }));
  for (const name of ['planted', 'home/planted', 'tmp/planted'])
    await writeFile(join(around, name), 'not to be touched');
  const casebook = new Casebook(executable, profile, [], { HOME: join(around, 'home'), TMPDIR: join(around, 'tmp') });
  await casebook.launch();
  const said: string[] = [];
  casebook.app.process().stderr?.on('data', (text: Buffer) => said.push(text.toString('utf8')));
  await casebook.answerOpenDialog(null);
  await casebook.answerSaveDialog(null);
  const outside = async (): Promise<ReadonlyMap<string, string>> =>
    new Map([...(await everythingBelow(around))].filter(([path]) => !path.startsWith(profile)));
  const before = await outside();

  const cases = Math.ceil(counted(20_000) / batch) * batch;
  const failed: unknown[] = [];
  for (let at = 0; at < cases; at += batch) {
    const answers = await send(casebook.page, trustSeed + at);
    const payloads = hostilePayloads(trustSeed + at, batch, channels);
    failed.push(
      ...payloads.flatMap((hostile, index) => {
        const answer = answers[index] ?? 'no answer';
        return isRight(hostile, answer) ? [] : [{ ...hostile, answer }];
      }),
    );
  }

  report('IPC payloads', { cases, failures: failed.length });
  expect(failed.slice(0, 5)).toEqual([]);
  expect(said.join('')).not.toMatch(/uncaught|unhandled|TypeError|    at /i);
  expect(await outside()).toEqual(before);
  const inVault = await readdir(join(profile, 'vault'));
  expect(
    inVault.filter((name) => !/^(header|keyring|mark)-[ab]\.dc[vkm]$|^(journal|snapshot)-\d{8}\./.test(name)),
  ).toEqual([]);
  const inSafety = await readdir(join(profile, 'safety')).catch(() => []);
  expect(
    inSafety.filter(
      (name) => !/^(?:backup-0123abcd-\S+\.age|\.backup-0123abcd-\S+\.age\.[0-9a-f]{12}\.tmp)$/.test(name),
    ),
  ).toEqual([]);
  const settings = await casebook.page.evaluate(() => window.defenderCasebook['settings.read']());
  expect(settings.ok && Settings.safeParse(settings.value).success).toBe(true);
  expect(await casebook.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  await casebook.close();
  await rm(around, { recursive: true, force: true });
});
