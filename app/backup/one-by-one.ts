import { fail, succeed, type Result } from '#shared/result';

/**
 * Turns what hands values out one by one into something that is asked for them: `give` resolves when its value was taken.
 * Where nobody asks any more it fails, so that the handing out ends. The failure of `run` comes last.
 */
export async function* oneByOne<Value>(
  run: (give: (value: Value) => Promise<Result<void>>) => Promise<Result<unknown>>,
): AsyncGenerator<Result<Value>> {
  const { readable, writable } = new TransformStream<Value, Value>(undefined, undefined, { highWaterMark: 0 });
  const writer = writable.getWriter();
  const reader = readable.getReader();
  const give = (value: Value): Promise<Result<void>> =>
    writer.write(value).then(
      () => succeed(undefined),
      () => fail({ code: 'internal' }),
    );
  const running = run(give).finally(() => writer.close().catch(() => undefined));
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield succeed(next.value);
    const outcome = await running;
    if (!outcome.ok) yield outcome;
  } finally {
    await reader.cancel();
    await running.catch(() => undefined);
  }
}
