import { transfer, wrap } from 'comlink';
import type { Interchange } from '#app/interchange/interchange';
import type { ImportReader } from '#app/interchange/import-reader';
import { longestReading } from '#shared/contract/import-limit';
import { fail, type Result } from '#shared/result';
import type { ImportWorker } from './import-worker';

type Read = Result<Interchange>;

/**
 * Reads each file in a worker of its own, so that saving never waits for it. The worker ends with the file, whether
 * that was read, took too long, broke the worker or is not wanted any more.
 */
export function workerImportReader(start: () => Worker): ImportReader {
  let stop = (): void => undefined;
  return {
    stop: () => {
      stop();
    },
    read: async (file) => {
      stop();
      const worker = start();
      const { promise: ended, resolve: end } = Promise.withResolvers<Read>();
      stop = () => {
        end(fail({ code: 'interchange/cancelled' }));
      };
      const timer = setTimeout(() => {
        end(fail({ code: 'interchange/too-slow', seconds: longestReading / 1000 }));
      }, longestReading);
      worker.addEventListener('error', () => {
        end(fail({ code: 'interchange/not-readable' }));
      });
      const read = wrap<ImportWorker>(worker)
        .read(transfer(file, [file.buffer]))
        .catch((): Read => fail({ code: 'interchange/not-readable' }));
      try {
        return await Promise.race([read, ended]);
      } finally {
        clearTimeout(timer);
        worker.terminate();
      }
    },
  };
}
