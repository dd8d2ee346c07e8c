import { expect, test } from 'vitest';
import { fail, succeed, type Result } from '#shared/result';
import { takeNewest } from './newest-answer';

function asked() {
  const taken: string[] = [];
  const take = takeNewest<string>((value) => taken.push(value));
  const ask = () => {
    let answerWith: (answer: Result<string>) => void = () => undefined;
    const done = take(
      new Promise((resolve) => {
        answerWith = resolve;
      }),
    );
    return (answer: Result<string>) => {
      answerWith(answer);
      return done;
    };
  };
  return { taken, ask };
}

test('an answer is taken', async () => {
  const { taken, ask } = asked();
  await ask()(succeed('ascending'));
  expect(taken).toEqual(['ascending']);
});

test('an earlier answer undoes nothing that was asked since, whenever it comes', async () => {
  const { taken, ask } = asked();
  const [first, second, third] = [ask(), ask(), ask()];
  await second(succeed('descending'));
  await third(succeed('by plea'));
  await first(succeed('ascending'));
  expect(taken).toEqual(['by plea']);
});

test('a failure is not taken', async () => {
  const { taken, ask } = asked();
  await ask()(fail({ code: 'vault/locked' }));
  expect(taken).toEqual([]);
});
