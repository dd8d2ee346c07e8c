import { describe, expect, it } from 'vitest';
import { exchangeByItself } from './exchange-by-itself';

/** What is to be done later, by hand. */
class Hands {
  exchanges = 0;
  waits = new Map<number, () => void>();
  save = (): void => undefined;
  finish = (): void => undefined;

  start(): () => void {
    return exchangeByItself({
      exchange: () => {
        this.exchanges += 1;
        return new Promise((resolve) => {
          this.finish = resolve;
        });
      },
      onSaved: (listener) => {
        this.save = listener;
        return () => {
          this.save = () => undefined;
        };
      },
      wait: (run, milliseconds) => {
        this.waits.set(milliseconds, run);
        return () => {
          if (this.waits.get(milliseconds) === run) this.waits.delete(milliseconds);
        };
      },
    });
  }

  get planned(): readonly number[] {
    return [...this.waits.keys()].toSorted((one, other) => one - other);
  }

  pass(milliseconds: number): void {
    const run = this.waits.get(milliseconds);
    this.waits.delete(milliseconds);
    run?.();
  }

  async finished(): Promise<void> {
    this.finish();
    await Promise.resolve();
    await Promise.resolve();
  }
}

describe('exchanging by itself', () => {
  it('begins two seconds after opening, and goes on every minute', async () => {
    const hands = new Hands();
    hands.start();
    expect(hands.planned).toEqual([2_000]);
    hands.pass(2_000);
    expect(hands.planned).toEqual([]);
    await hands.finished();
    expect(hands.planned).toEqual([60_000]);
    hands.pass(60_000);
    expect(hands.exchanges).toBe(2);
  });

  it('goes five seconds after the last save, and the minute begins anew', async () => {
    const hands = new Hands();
    hands.start();
    hands.pass(2_000);
    await hands.finished();
    hands.save();
    hands.save();
    expect(hands.planned).toEqual([5_000, 60_000]);
    hands.pass(5_000);
    expect(hands.exchanges).toBe(2);
    expect(hands.planned).toEqual([]);
  });

  it('never goes twice at once: what was saved meanwhile goes afterwards', async () => {
    const hands = new Hands();
    hands.start();
    hands.pass(2_000);
    hands.save();
    expect(hands.planned).toEqual([]);
    await hands.finished();
    expect(hands.planned).toEqual([5_000, 60_000]);
    expect(hands.exchanges).toBe(1);
  });

  it('ends with the frame, also in the middle of an exchange', async () => {
    const hands = new Hands();
    const end = hands.start();
    hands.pass(2_000);
    end();
    hands.save();
    await hands.finished();
    expect(hands.planned).toEqual([]);
  });
});
