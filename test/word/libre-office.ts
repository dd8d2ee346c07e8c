import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * What LibreOffice makes of a Word file, in another of its formats: `txt:Text (encoded):UTF8`, `fodt`. It works in a
 * profile of its own, so that two runs, or an open window, do not get in each other's way.
 */
export async function convertWithLibreOffice(wordFile: Uint8Array, format: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'word-file-'));
  try {
    const input = join(folder, 'document.docx');
    await writeFile(input, wordFile);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    await run('soffice', [profile, '--headless', '--convert-to', format, '--outdir', folder, input]).catch(explain);
    const extension = format.split(':')[0] ?? format;
    return await readFile(join(folder, `document.${extension}`), 'utf8').catch(() => {
      throw new Error('LibreOffice could not open the Word file.');
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function explain(error: unknown): never {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
    throw new Error('LibreOffice is missing: install it so that `soffice` can be found, this check needs it.');
  throw error;
}
