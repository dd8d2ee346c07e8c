import { stat } from 'node:fs/promises';
import { systemCode } from './atomic-write';

/** Whether there is a folder at the path; throws where that cannot be seen. */
export async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return false;
    throw error;
  }
}
