import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { answer, appOrigin, listFiles } from '../../electron/main/page/app-scheme';
import { projectFolder } from '../e2e/driving/casebook';

/** Where the built page is served, and the end of it. */
export type PageServer = { readonly origin: string; readonly stop: () => Promise<void> };

/**
 * The built page and its workers for an engine that knows no scheme of ours: the answers of main itself, headers
 * included, on an address of this machine that nothing outside reaches. It counts as a secure one.
 */
export async function servePage(): Promise<PageServer> {
  const files = listFiles(join(projectFolder, 'out/renderer'));
  const server = createServer((request, response) => {
    const asked = { method: request.method ?? '', url: `${appOrigin}${request.url ?? ''}` };
    void answer(asked, files, async (file) => new Uint8Array(await readFile(file))).then(async (answered) => {
      response.writeHead(answered.status, Object.fromEntries(answered.headers));
      response.end(Buffer.from(await answered.arrayBuffer()));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the page is served nowhere');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
