import { constants } from 'node:fs';

/** Reads, and never through a link: what it leads to is not ours. A pipe is not waited for. Windows has no such flags. */
export const plainly =
  constants.O_RDONLY | (process.platform === 'win32' ? 0 : constants.O_NOFOLLOW | constants.O_NONBLOCK);
