import { expect } from '@playwright/test';
import { channels } from '#shared/contract/channels';
import { workerPolicy } from '../../electron/main/page/app-scheme';
import { test } from './harness';

test('the page knows only the channels of the contract, and main answers as in the program', async ({ engine }) => {
  const seen = await engine.page.evaluate(async () => {
    const bridge = window.defenderCasebook;
    const past = Object.entries(bridge as Readonly<Record<string, unknown>>);
    const header = new Uint8Array([1, 2, 3]);
    return {
      functions: past.map(([name, value]) => [name, typeof value]),
      written: await bridge['vault-files.replace']({ name: 'header-a.dcv', bytes: header }),
      read: await bridge['vault-files.read']({ name: 'header-a.dcv', range: { from: 1, length: 9 } }),
      missing: await bridge['vault-files.read']({ name: 'keyring-a.dck' }),
      listed: await bridge['vault-files.list'](),
    };
  });
  expect(seen).toEqual({
    functions: channels.map((name) => [name, 'function']),
    written: { ok: true, value: undefined },
    read: { ok: true, value: new Uint8Array([2, 3]) },
    missing: { ok: true, value: undefined },
    listed: { ok: true, value: [{ name: 'header-a.dcv', size: 3 }] },
  });
});

test('what does not fit the contract is refused, and so is what the fence around the vault forbids', async ({
  engine,
}) => {
  const answers = await engine.page.evaluate(async () => {
    const bridge = window.defenderCasebook;
    const bytes = new Uint8Array([1]);
    await bridge['vault-files.append']({ name: 'journal-00000001.log', bytes });
    return [
      await bridge['vault-files.read']({ name: '../outside' as 'header-a.dcv' }),
      await bridge['vault-files.replace']({ name: 'journal-00000001.log', bytes }),
      await bridge['vault-files.append']({ name: 'header-a.dcv', bytes }),
    ];
  });
  expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
    new Set([JSON.stringify({ ok: false, failure: { code: 'contract/bad-input' } })]),
  );
});

test('a frame that is not the page gets no answer', async ({ engine }) => {
  const { page } = engine;
  await page.evaluate(() => {
    document.body.append(document.createElement('iframe'));
  });
  const [, frame] = page.frames();
  const answer = await frame?.evaluate(() => window.defenderCasebook['settings.read']());
  expect(answer).toEqual({ ok: false, failure: { code: 'contract/untrusted-sender' } });
});

test('page and workers come under the policies of the program, from this machine and nowhere else', async ({
  engine,
}) => {
  const asked = new Set<string>();
  engine.context.on('request', (request) => asked.add(new URL(request.url()).origin));
  const policies = await engine.page.evaluate(async () => {
    const policyOf = async (path: string): Promise<string> =>
      (await fetch(path)).headers.get('content-security-policy') ?? '';
    return [await policyOf('/index.html'), await policyOf('/workers/none.js')];
  });
  expect(policies[0]?.replace(/nonce-[\w+/=]+/, 'nonce-')).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-'; img-src 'self' blob:; font-src 'self'; " +
      "worker-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
      "object-src 'none'; require-trusted-types-for 'script'; trusted-types app-worker default",
  );
  expect(policies[1]).toBe(workerPolicy);
  await engine.page.reload();
  expect([...asked]).toEqual([new URL(engine.page.url()).origin]);
  engine.problems.length = 0;
});
