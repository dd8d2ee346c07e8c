import { expose } from 'comlink';
import { expect, test } from 'vitest';
import { createSpelling } from '#app/spelling/spelling';
import { fail, succeed } from '#shared/result';
import { type RunningWorker, workerSpelling } from './spelling-client';

/** Workers that know the words "the court" and break when they are told to; how many there were and are. */
function workers() {
  const started: (RunningWorker & { readonly break: () => void })[] = [];
  const ended: number[] = [];
  const start = (): RunningWorker => {
    const { port1: page, port2: inside } = new MessageChannel();
    const errors = new EventTarget();
    expose(
      createSpelling(() => Promise.resolve({ rules: 'SET UTF-8', stems: ['2\nthe\ncourt'] })),
      inside,
    );
    const at = started.length;
    const worker = {
      postMessage: (message: unknown, transfer: Transferable[] = []) => {
        page.postMessage(message, transfer);
      },
      addEventListener: (type: string, heard: EventListenerOrEventListenerObject) => {
        (type === 'error' ? errors : page).addEventListener(type, heard);
      },
      removeEventListener: (type: string, heard: EventListenerOrEventListenerObject) => {
        (type === 'error' ? errors : page).removeEventListener(type, heard);
      },
      start: () => {
        page.start();
      },
      terminate: () => {
        ended.push(at);
        page.close();
        inside.close();
      },
      break: () => errors.dispatchEvent(new Event('error')),
    };
    page.start();
    started.push(worker);
    return worker;
  };
  return { start, started, ended };
}

test('nothing is started before the first question, and one worker answers all of them', async () => {
  const { start, started, ended } = workers();
  const spelling = workerSpelling(start);
  spelling.know(['Aqqum']);
  expect(started).toHaveLength(0);
  expect(await spelling.check(['the', 'Aqqum', 'cuort'], 'en')).toEqual(succeed(['cuort']));
  spelling.know(['cuort']);
  expect(await spelling.check(['the', 'Aqqum', 'cuort'], 'en')).toEqual(succeed([]));
  expect(await spelling.suggest('teh', 'en')).toEqual(succeed(['the']));
  expect(started).toHaveLength(1);
  started[0]?.terminate();
  expect(ended).toEqual([0]);
});

test('a worker that breaks leaves nobody waiting, and the next one is told the names again', async () => {
  const { start, started, ended } = workers();
  const spelling = workerSpelling(start);
  spelling.know(['Aqqum']);
  await spelling.check(['the'], 'en');
  const asked = [spelling.check(['Aqqum'], 'en'), spelling.suggest('teh', 'en')];
  started[0]?.break();
  const notAvailable = fail({ code: 'spelling/not-available' });
  expect(await Promise.all(asked)).toEqual([notAvailable, notAvailable]);
  expect(await spelling.check(['Aqqum', 'cuort'], 'en')).toEqual(succeed(['cuort']));
  expect(started).toHaveLength(2);
  started[1]?.terminate();
  expect(new Set(ended)).toEqual(new Set([0, 1]));
});
