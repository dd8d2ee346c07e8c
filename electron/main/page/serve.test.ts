import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Handlers } from '#shared/contract/bridge';
import { channels, type Channel } from '#shared/contract/channels';
import { schemas } from '#shared/contract/schemas';
import { defaultSettings } from '#shared/contract/settings';
import { succeed, type Result } from '#shared/result';
import { serve } from './serve';

type Sender = 'the page' | 'a frame inside it';
type Listener = (sender: Sender, input: unknown) => Promise<Result<unknown>>;

/** Handlers that must not be reached, unless given. */
function served(given: Partial<Handlers>): { readonly ask: Record<Channel, Listener>; readonly reported: unknown[] } {
  const ask: Partial<Record<Channel, Listener>> = {};
  const reported: unknown[] = [];
  const unreachable = Object.fromEntries(
    channels.map((channel) => [
      channel,
      () => {
        throw new Error(`${channel} was reached`);
      },
    ]),
  ) as unknown as Handlers;
  serve<Sender>(
    (channel, listener) => {
      ask[channel] = listener;
    },
    { ...unreachable, ...given },
    (sender) => sender === 'the page',
    (_channel, error) => reported.push(error),
  );
  return { ask: ask as Record<Channel, Listener>, reported };
}

describe('the channels of the contract', () => {
  test('are all answered, and no others', () => {
    expect(Object.keys(served({}).ask)).toEqual([...channels]);
    expect(Object.keys(schemas).sort()).toEqual([...channels].sort());
  });

  test('answer the page', async () => {
    const { ask } = served({ 'settings.read': () => succeed(defaultSettings) });
    expect(await ask['settings.read']('the page', undefined)).toEqual(succeed(defaultSettings));
  });

  test('refuse whoever is not the page, before looking at the input', async () => {
    const { ask, reported } = served({});
    for (const channel of channels)
      expect(await ask[channel]('a frame inside it', {})).toEqual({
        ok: false,
        failure: { code: 'contract/untrusted-sender' },
      });
    expect(reported).toEqual([]);
  });

  test('tell the page nothing of what was thrown', async () => {
    const { ask, reported } = served({
      'settings.read': () => {
        throw new Error('A. Person');
      },
    });
    expect(await ask['settings.read']('the page', undefined)).toEqual({ ok: false, failure: { code: 'internal' } });
    expect(reported).toEqual([new Error('A. Person')]);
  });

  test('keep garbage from the handlers', async () => {
    const { ask, reported } = served({});
    const withInput = channels.filter((channel) => !schemas[channel].input.safeParse(undefined).success);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...withInput), fc.anything(), async (channel, garbage) => {
        fc.pre(!schemas[channel].input.safeParse(garbage).success);
        const answer = await ask[channel]('the page', garbage);
        expect(answer).toEqual({ ok: false, failure: { code: 'contract/bad-input' } });
      }),
      { numRuns: 10_000 },
    );
    expect(reported).toEqual([]);
  });

  test.each(['../brief.docx', '/etc/passwd', 'C:\\brief.docx', 'a/b', '.bashrc', 'brief\0.docx', '', 'x'.repeat(121)])(
    'take no path as the name of a file: %j',
    async (suggestedName) => {
      const input = { suggestedName, filters: [], bytes: new Uint8Array() };
      expect(await served({}).ask['file.save']('the page', input)).toMatchObject({
        failure: { code: 'contract/bad-input' },
      });
    },
  );
});
