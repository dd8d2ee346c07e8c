/** Lets tasks run one after the other, in the order in which they were given. A task that throws holds up none. */
export class Turn {
  #last: Promise<unknown> = Promise.resolve();

  run<T>(task: () => Promise<T>): Promise<T> {
    const result = this.#last.then(task);
    this.#last = result.catch(() => undefined);
    return result;
  }
}
