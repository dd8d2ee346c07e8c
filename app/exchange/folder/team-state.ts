import * as z from 'zod';

/** The part of the history of a share that a file holds. */
const Held = z.object({
  share: z.string(),
  /** Whether it holds all that leads to these changes, or these alone. */
  isWhole: z.boolean(),
  /** Their hashes. */
  changes: z.array(z.string()).readonly(),
});
export type Held = Readonly<z.infer<typeof Held>>;

/** A file in the folder that was looked at. */
const SeenFile = z.object({
  name: z.string(),
  bytes: z.number(),
  changedAt: z.number(),
  /** When it was found to be so, in milliseconds since 1970, by the clock of this laptop. */
  at: z.number(),
  /**
   * `shut`: it does not open, or not yet. `stranger`: who signed it is no member as far as is known here. `damaged`: it
   * opens, and what is in it cannot be taken in. `other`: it is for something else.
   */
  is: z.enum(['taken', 'shut', 'stranger', 'damaged', 'other']),
  /** With what keys and members it was tried. */
  tried: z.string(),
  /** The code of who signed it. */
  from: z.string().optional(),
  /** The key of the team that it is shut to. */
  epoch: z.string().optional(),
  holds: z.array(Held.readonly()).readonly(),
});
export type SeenFile = Readonly<z.infer<typeof SeenFile>>;

const TeamKey = z.object({
  epoch: z.string(),
  identity: z.string(),
  /** What the team said of the key when its signature was proved, so that it is not proved each time. */
  proved: z.string(),
});
export type TeamKey = Readonly<z.infer<typeof TeamKey>>;

const ShareState = z.object({
  share: z.string(),
  /** Heads of what is known to have been in the folder. */
  known: z.array(z.string()).readonly(),
  /** Since when something that is here lies in no file under the newest key, in milliseconds since 1970. */
  lackingSince: z.number().optional(),
});
export type ShareState = Readonly<z.infer<typeof ShareState>>;

/**
 * What a vault knows of a team, as plain JSON. It holds the secret keys of the team. Everything else in it is found out
 * again from the folder: an older state that comes out of a backup is as good.
 */
export const TeamState = z.object({
  id: z.string(),
  /** The shared copy of the team itself: its name, members and keys. Base64. */
  copy: z.string(),
  keys: z.array(TeamKey.readonly()).readonly(),
  files: z.array(SeenFile.readonly()).readonly(),
  shares: z.array(ShareState.readonly()).readonly(),
});
export type TeamState = Readonly<z.infer<typeof TeamState>>;
