import { spawn } from 'node:child_process';
import { expect } from '@playwright/test';
import { channels } from '#shared/contract/channels';
import { hardenedPreferences } from '../../../electron/main/page/window-preferences';
import { attemptForbidden } from '../driving/attempts';
import { environment, projectFolder } from '../driving/casebook';
import { onlyOneTry, test } from '../driving/harness';

test.describe.configure(onlyOneTry);

test('the window opens on the program’s own scheme, under a neutral title', async ({ casebook }) => {
  expect(casebook.page.url()).toBe('app://casebook/index.html');
  expect(
    await casebook.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((w) => w.getTitle())),
  ).toEqual(['Defender Casebook']);
});

test('every hardening switch is in force', async ({ casebook }) => {
  const { inForce, hasDevTools } = await casebook.app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    if (window === undefined) throw new Error('no window is open');
    window.webContents.openDevTools();
    const lastPreferences = Reflect.get(window.webContents, 'getLastWebPreferences') as () => Record<string, unknown>;
    return {
      inForce: { ...Reflect.apply(lastPreferences, window.webContents, []) },
      hasDevTools: window.webContents.isDevToolsOpened(),
    };
  });
  const wanted = Object.entries(hardenedPreferences).filter(([name]) => name in inForce);
  expect(inForce).toMatchObject(Object.fromEntries(wanted));
  expect(wanted.map(([name]) => name)).toEqual(
    expect.arrayContaining(['contextIsolation', 'nodeIntegration', 'sandbox', 'webSecurity', 'webviewTag']),
  );
  expect(hasDevTools).toBe(false);
});

test('the page has no Node and knows only the channels of the contract', async ({ casebook }) => {
  const seen = await casebook.page.evaluate(() => ({
    globals: ['require', 'process', 'module', 'Buffer', 'ipcRenderer', 'electron'].filter((name) => name in window),
    bridge: Object.entries(window.defenderCasebook).map(([name, value]) => [name, typeof value]),
  }));
  expect(seen).toEqual({ globals: [], bridge: channels.map((name) => [name, 'function']) });
});

test('the page runs nothing but its own files', async ({ casebook }) => {
  const { page } = casebook;
  const outcome = await page.evaluate(attemptForbidden);

  expect(outcome.stopped).toEqual(outcome.attempts);
  expect(outcome.loaded).toEqual([]);
  expect(outcome.styled).toBe('');
  expect(outcome.directives).toEqual(
    expect.arrayContaining(['connect-src', 'frame-src', 'img-src', 'require-trusted-types-for', 'style-src-elem']),
  );
  casebook.problems.length = 0;
});

test('every response carries its policy, and nothing outside the program is served', async ({ casebook }) => {
  const responses = await casebook.page.evaluate(async () => {
    const built = [...document.querySelectorAll<HTMLScriptElement>('script[src]')].map((script) => script.src);
    const strange = ['/..%2f..%2fpackage.json', '/%2e%2e/main/main.js', '/a%00b', '/..\\main', '/main/main.js', '/x'];
    const workers = ['/workers/none.js'];
    return Promise.all(
      ['/', '/index.html', ...built, ...strange, ...workers].map(async (path) => {
        const response = await fetch(path);
        const header = (name: string): string | null => response.headers.get(name);
        return {
          path,
          status: response.status,
          policy: header('content-security-policy') ?? '',
          rest: [header('x-content-type-options'), header('cache-control')],
        };
      }),
    );
  });

  for (const { path, status, policy, rest } of responses) {
    expect(policy).toContain("default-src 'none'");
    expect(policy.includes("'wasm-unsafe-eval'"), path).toBe(path.startsWith('/workers/'));
    expect(rest).toEqual(['nosniff', 'no-store']);
    expect(status, path).toBe(/^\/$|index\.html$|\/assets\//.test(path) ? 200 : 404);
  }
  casebook.problems.length = 0;
});

test('every permission is denied, except that storage may be kept', async ({ casebook }) => {
  const answers = await casebook.page.evaluate(async () => {
    const names = ['camera', 'microphone', 'geolocation', 'clipboard-read', 'notifications', 'midi'];
    const states = names.map(
      async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state,
    );
    return { states: await Promise.all(states), persisted: await navigator.storage.persist() };
  });
  expect(new Set(answers.states)).toEqual(new Set(['denied']));
  expect(answers.persisted).toBe(true);
});

test('the window cannot be led elsewhere and opens no other', async ({ casebook }) => {
  const { page, app } = casebook;
  const attempts = [
    () => void window.open('https://example.org/'),
    () => void window.open('app://casebook/index.html'),
    () => {
      location.href = 'https://example.org/';
    },
    () => {
      location.href = 'file:///etc/passwd';
    },
    () => {
      const link = Object.assign(document.createElement('a'), { href: 'https://example.org/', target: '_blank' });
      document.body.append(link);
      link.click();
    },
    () => {
      const form = Object.assign(document.createElement('form'), { action: 'https://example.org/', method: 'post' });
      document.body.append(form);
      form.submit();
    },
    () => {
      const refresh = document.createElement('meta');
      refresh.httpEquiv = 'refresh';
      refresh.content = '0;url=https://example.org/';
      document.head.append(refresh);
    },
  ];
  for (const attempt of attempts) await page.evaluate(attempt);

  expect(await page.evaluate(() => location.href)).toBe('app://casebook/index.html');
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  casebook.problems.length = 0;
});

test('whoever is not the page itself gets no answer from the main process', async ({ casebook }) => {
  const answer = await casebook.app.evaluate(async ({ ipcMain }) => {
    const handlers: unknown = Reflect.get(ipcMain, '_invokeHandlers');
    if (!(handlers instanceof Map)) throw new Error('this Electron keeps its handlers elsewhere');
    const handle: unknown = handlers.get('settings.read');
    if (typeof handle !== 'function') throw new Error('nobody answers');
    return (await Reflect.apply(handle, undefined, [
      { senderFrame: { url: 'app://casebook/' } },
      undefined,
    ])) as unknown;
  });
  expect(answer).toEqual({ ok: false, failure: { code: 'contract/untrusted-sender' } });
});

test('locking ends the renderer and opens a window with nothing in it', async ({ casebook }) => {
  const processOf = (): Promise<number> =>
    casebook.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0);
  const before = await processOf();
  await casebook.page.evaluate(() => {
    Reflect.set(window, 'planted', 'A. Person');
  });

  const fresh = await casebook.lockBy((page) => page.keyboard.press('Control+KeyL'));

  expect(await fresh.evaluate(() => 'planted' in window)).toBe(false);
  await expect.poll(processOf).not.toBe(before);
  await expect.poll(() => casebook.app.windows().length).toBe(1);
});

test('a renderer that crashes by itself comes back as a fresh window', async ({ casebook }) => {
  const fresh = await casebook.lockBy(() =>
    casebook.app.evaluate(({ BrowserWindow }) => {
      const renderer = BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId();
      if (renderer !== undefined) process.kill(renderer, 'SIGKILL');
    }),
  );
  expect(fresh.url()).toBe('app://casebook/index.html');
});

test('suspending the machine locks', async ({ casebook }) => {
  await casebook.lockBy(() => casebook.app.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend')));
});

test('a second start brings the first window forward and ends', async ({ casebook, executable }) => {
  expect(await start(executable, casebook.profile, [])).toBe(0);
  expect(await casebook.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('after a power cut the program starts again on the same profile', async ({ casebook }) => {
  await casebook.killProcess();
  const page = await casebook.relaunch();
  expect(page.url()).toBe('app://casebook/index.html');
});

for (const argument of [
  '--remote-debugging-port=9888',
  '--remote-debugging-pipe',
  '--inspect=0',
  '--js-flags=--expose-gc',
  '--load-extension=/tmp',
  '--proxy-server=127.0.0.1:1',
]) {
  test(`a start with ${argument} is refused`, async ({ executable, profile }) => {
    expect(await start(executable, profile, [argument])).toBe(13);
  });
}

/** Starts the program outside of Playwright, as a person or another program would; resolves with its exit code. */
function start(executable: string, profile: string, args: readonly string[]): Promise<number | null> {
  const isRoot = process.getuid?.() === 0;
  const child = spawn(executable, [projectFolder, ...args, ...(isRoot ? ['--no-sandbox'] : [])], {
    env: environment(profile, isRoot ? ['no-sandbox'] : []),
    stdio: 'ignore',
  });
  return new Promise((resolve) => child.on('exit', resolve));
}
