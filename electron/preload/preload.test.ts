import { build } from 'vite';
import { expect, test } from 'vitest';
import config from '../../vite.preload.config';
import { channels } from '#shared/contract/channels';

/** Names only: were the schemas to slip in, the preload would grow from less than a kilobyte to half a megabyte. */
test('the built preload is one small file that holds names and nothing else', async () => {
  const built = await build({
    ...config,
    configFile: false,
    logLevel: 'silent',
    build: { ...config.build, write: false },
  });
  const outputs = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  const code = outputs.map((output) => (output.type === 'chunk' ? output.code : '')).join('');

  expect(outputs).toHaveLength(1);
  expect(code.length).toBeLessThan(2048);
  expect(code.match(/require\([^)]*\)/g)).toEqual(['require("electron")']);
  for (const channel of channels) expect(code).toContain(channel);
});
