import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Output } from '#shared/contract/bridge';

type DataSizes = Output<'app.data-sizes'>;

/** How many bytes lie in the data folder: the vault, the safety copies, and whatever else the program keeps there. */
export async function dataSizes(folder: string): Promise<DataSizes> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const sizes = await Promise.all(
    files.map(async (file) => ({ part: partOf(folder, file), bytes: await sizeOf(file) })),
  );
  const sum = (part: keyof DataSizes): number =>
    sizes.reduce((all, size) => (size.part === part ? all + size.bytes : all), 0);
  return { vault: sum('vault'), safety: sum('safety'), other: sum('other') };
}

function partOf(folder: string, file: string): keyof DataSizes {
  const [first] = relative(folder, file).split(sep);
  return first === 'vault' || first === 'safety' ? first : 'other';
}

/** Files of the browser engine come and go while one looks. */
async function sizeOf(file: string): Promise<number> {
  try {
    return (await stat(file)).size;
  } catch {
    return 0;
  }
}
