import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answer, appOrigin, appUrl, listFiles, pagePolicy, workerPolicy } from './app-scheme';

const page = '<head><meta property="csp-nonce" content="" /></head>';
const contents: Readonly<Record<string, string>> = {
  '/built/index.html': page,
  '/built/assets/index.js': 'export {}',
  '/built/workers/vault.js': 'export {}',
  '/built/workers/core.wasm': '\0asm',
};
const files = new Map(Object.keys(contents).map((file) => [file.replace('/built', ''), file]));

function read(file: string): Promise<Uint8Array<ArrayBuffer>> {
  const text = contents[file];
  if (text === undefined) throw new Error(`outside the built files: ${file}`);
  return Promise.resolve(new TextEncoder().encode(text));
}

const get = (url: string): Promise<Response> => answer({ method: 'GET', url }, files, read);

describe('the app scheme', () => {
  test('serves the page under a policy with a nonce of its own', async () => {
    const first = await get(appUrl);
    const nonce = /content="([^"]+)"/.exec(await first.text())?.[1] ?? '';

    expect(nonce).toMatch(/^[A-Za-z0-9+/]{22}==$/);
    expect(first.headers.get('content-security-policy')).toBe(pagePolicy(nonce));
    expect(await (await get(appUrl)).text()).not.toContain(nonce);
  });

  test('serves the bare origin as the page', async () => {
    expect((await get(`${appOrigin}/`)).headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  test('serves a worker under the policy that allows WebAssembly, and the page under one that does not', async () => {
    expect((await get(`${appOrigin}/workers/vault.js`)).headers.get('content-security-policy')).toBe(workerPolicy);
    expect((await get(`${appOrigin}/assets/index.js`)).headers.get('content-security-policy')).not.toContain('wasm');
  });

  test('names the type of WebAssembly, so that it can be compiled while it streams', async () => {
    expect((await get(`${appOrigin}/workers/core.wasm`)).headers.get('content-type')).toBe('application/wasm');
  });

  test.each(['POST', 'PUT', 'HEAD', 'OPTIONS'])('does not answer %s', async (method) => {
    expect((await answer({ method, url: appUrl }, files, read)).status).toBe(405);
  });

  test.each([
    '/../../../etc/passwd',
    '/..%2f..%2fetc%2fpasswd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/assets/..\\..\\index.html',
    '/index.html%00.js',
    '//etc/passwd',
    '/assets/',
    '/assets',
    '/C:/Windows/win.ini',
    '/INDEX.HTML',
  ])('finds nothing at %s', async (path) => {
    expect((await get(`${appOrigin}${path}`)).status).toBe(404);
  });

  test.each(['app://other/index.html', 'file:///built/index.html', 'https://casebook/index.html', 'nonsense'])(
    'finds nothing at the foreign address %s',
    async (url) => {
      expect((await get(url)).status).toBe(404);
    },
  );

  test('puts its headers on every response, whatever is asked', { timeout: 60_000 }, async () => {
    const garbage = fc.oneof(fc.webPath(), fc.string(), fc.string({ unit: 'binary' }));
    await fc.assert(
      fc.asyncProperty(garbage, async (path) => {
        const response = await get(`${appOrigin}/${path}`);
        expect([200, 404]).toContain(response.status);
        expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
        expect(response.headers.get('x-content-type-options')).toBe('nosniff');
        expect(response.headers.get('cache-control')).toBe('no-store');
      }),
      { numRuns: 500 },
    );
  });
});

test('the list of files holds every file below a folder by its address', () => {
  expect([...listFiles(import.meta.dirname).keys()]).toContain('/app-scheme.test.ts');
});
