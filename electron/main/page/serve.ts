import { channels, type Channel } from '#shared/contract/channels';
import type { Handlers } from '#shared/contract/bridge';
import { schemas } from '#shared/contract/schemas';
import { fail, type Result } from '#shared/result';

/** The part of `ipcMain.handle` that is needed here; tests hand in their own. */
export type Register<Sender> = (
  channel: Channel,
  listener: (sender: Sender, input: unknown) => Promise<Result<unknown>>,
) => void;

/**
 * Answers every channel of the contract, and is the only place that does. Whoever is not the page itself is refused,
 * input that does not fit the schema too, and what a handler throws reaches the page as `internal`: an exception would
 * lose all but its message on the way, and a message may hold what must not leave.
 */
export function serve<Sender>(
  register: Register<Sender>,
  handlers: Handlers,
  isTrusted: (sender: Sender) => boolean,
  report: (channel: Channel, error: unknown) => void,
): void {
  for (const channel of channels) {
    // The name ties a handler to its schema; the compiler cannot follow that through a loop.
    const handle = handlers[channel] as (input: unknown) => Result<unknown> | Promise<Result<unknown>>;
    register(channel, async (sender, input) => {
      if (!isTrusted(sender)) return fail({ code: 'contract/untrusted-sender' });
      const parsed = schemas[channel].input.safeParse(input);
      if (!parsed.success) return fail({ code: 'contract/bad-input' });
      try {
        return await handle(parsed.data);
      } catch (error) {
        report(channel, error);
        return fail({ code: 'internal' });
      }
    });
  }
}
