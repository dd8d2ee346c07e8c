/** The packs of norms that come with the program. */
export const packs = ['international-standards', 'kazakhstan'] as const;
export type Pack = (typeof packs)[number];

/** What comes with the program and can be taken into a vault like any other file: the sample, and the packs. */
export type BundledFile = 'sample' | Pack;
