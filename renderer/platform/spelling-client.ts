import { releaseProxy, wrap, type Endpoint, type Remote } from 'comlink';
import type { SpellingApi } from '#shared/contract/spelling-api';
import { fail, succeed, type Result } from '#shared/result';
import type { SpellingWorker } from './spelling-worker';

/** The part of a worker that is needed here. */
export type RunningWorker = Endpoint & { readonly terminate: () => void };

type Running = { readonly remote: Remote<SpellingWorker>; readonly broken: Promise<never>; readonly end: () => void };

/**
 * Spelling in a worker of its own, so that no key stroke and no save waits for it. The worker is started by the first
 * question. One that breaks is ended and told nothing more; the next question begins with another one, which is told
 * the known words again.
 */
export function workerSpelling(start: () => RunningWorker): SpellingApi {
  const known = new Set<string>();
  let running: Running | undefined;

  async function ask<T>(question: (remote: Remote<SpellingWorker>) => Promise<T>): Promise<Result<T>> {
    const asked = (running ??= run(start(), known));
    try {
      return succeed(await Promise.race([question(asked.remote), asked.broken]));
    } catch {
      asked.end();
      if (running === asked) running = undefined;
      return fail({ code: 'spelling/not-available' });
    }
  }

  return {
    check: (words, language) => ask((remote) => remote.check(words, language)),
    suggest: (word, language) => ask((remote) => remote.suggest(word, language)),
    know: (words) => {
      const added = words.filter((word) => !known.has(word));
      for (const word of added) known.add(word);
      if (added.length > 0 && running !== undefined) tell(running, added);
    },
  };
}

function run(worker: RunningWorker, known: ReadonlySet<string>): Running {
  const remote = wrap<SpellingWorker>(worker);
  let breakOff: (reason: Error) => void = () => undefined;
  const broken = new Promise<never>((_, reject) => {
    breakOff = reject;
  });
  broken.catch(() => undefined);
  let isOver = false;
  const end = (): void => {
    if (isOver) return;
    isOver = true;
    breakOff(new Error('the worker for spelling has ended'));
    remote[releaseProxy]();
    worker.terminate();
  };
  worker.addEventListener('error', end);
  const started = { remote, broken, end };
  if (known.size > 0) tell(started, [...known]);
  return started;
}

/** Words are told before the next question, in their order; a worker that cannot be told breaks at that question. */
function tell({ remote }: Running, words: readonly string[]): void {
  remote.know(words).catch(() => undefined);
}
