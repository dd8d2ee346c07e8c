import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';

/** The page's own scheme: a secure origin of its own, so that neither `file:` nor a network protocol is ever used. */
export const appScheme = 'app';
export const appOrigin = `${appScheme}://casebook`;
export const appUrl = `${appOrigin}/index.html`;

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

/**
 * The page may run files of ours and nothing else. Component libraries add a few `<style>` elements, which carry the
 * nonce of the page; the only strings that may become code are the address of our worker (`app-worker`) and the empty
 * text with which a live region is cleared (`default`).
 */
export function pagePolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob:",
    "font-src 'self'",
    "worker-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types app-worker default',
  ].join('; ');
}

/** The worker alone may compile WebAssembly, for key derivation and for the documents with history. */
export const workerPolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

/** Every file of a folder by the path of its address. What is not in the list when the program starts does not exist. */
export function listFiles(folder: string): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [`/${relative(folder, file).split(sep).join('/')}`, file]),
  );
}

/** Compared as parsed parts, never as a prefix: `app://casebook.example` is somebody else. */
export function isOwnOrigin(address: string): boolean {
  const url = parseAddress(address);
  return (
    url !== undefined && `${url.protocol}//${url.host}` === appOrigin && url.username === '' && url.password === ''
  );
}

export function parseAddress(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined;
}

type ReadFile = (file: string) => Promise<Uint8Array<ArrayBuffer>>;

/**
 * Answers a request of the page or the worker out of a fixed list of files: an address is looked up, never turned into
 * a path. Every response carries a content security policy, a type and a ban on storing it.
 */
export async function answer(
  request: { readonly method: string; readonly url: string },
  files: ReadonlyMap<string, string>,
  read: ReadFile,
): Promise<Response> {
  const nonce = randomBytes(16).toString('base64');
  const path = pathOf(request.url);
  const file = path === undefined ? undefined : files.get(path);
  const headers = {
    'Content-Security-Policy': path?.startsWith('/workers/') === true ? workerPolicy : pagePolicy(nonce),
    'Content-Type': contentTypes[extname(file ?? '')] ?? 'text/plain; charset=utf-8',
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
  };
  if (request.method !== 'GET') return new Response('', { status: 405, headers });
  if (file === undefined) return new Response('', { status: 404, headers });
  const bytes = await read(file);
  return new Response(file.endsWith('.html') ? withNonce(bytes, nonce) : bytes, { headers });
}

function pathOf(address: string): string | undefined {
  const url = parseAddress(address);
  if (url === undefined || !isOwnOrigin(address)) return undefined;
  return url.pathname === '/' ? '/index.html' : url.pathname;
}

/** The page leaves an empty place for the nonce; libraries find it there under this name. */
function withNonce(html: Uint8Array, nonce: string): string {
  return new TextDecoder()
    .decode(html)
    .replace('<meta property="csp-nonce" content=""', `<meta property="csp-nonce" content="${nonce}"`);
}
