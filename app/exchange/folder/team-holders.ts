import * as z from 'zod';

/** The roles of holders in packets of a team. */
export const roles = { share: 'shared-copy', team: 'team', key: 'team-key', left: 'team-left' } as const;
/** The kinds of entries of a copy. */
export const entryKinds = { whole: 'snapshot', change: 'changes' } as const;

/** What the holder of a key says. */
export const KeyFacts = z.object({ epoch: z.string(), identity: z.string() });

/** What somebody who was taken out is told: which stay has ended, when, and the code of who ended it. */
export const LeftFacts = z.object({ stay: z.string(), at: z.iso.datetime(), by: z.string() });
