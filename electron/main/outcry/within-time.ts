import { afterTime, type Later } from './last-words';

type Patience<T> = { readonly milliseconds: number; readonly otherwise: T };

/** What a task comes to, or something else where it has come to nothing after a time: a disk that hangs must keep nobody. */
export async function withinTime<T>(
  task: Promise<T>,
  { milliseconds, otherwise }: Patience<T>,
  later: Later = afterTime,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const callOff = later(() => {
      resolve(otherwise);
    }, milliseconds);
    void task.then(resolve, reject).finally(callOff);
  });
}
