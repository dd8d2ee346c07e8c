/** Words of a case's text that are not as they should be, and those with which it should be read. */
export type Wording = readonly [told: string, right: string];

/**
 * By the key of a case: where its text is true and yet not as somebody would have written it. Whoever mends a wording
 * takes it out; the kind of its fault stands in `open-faults.md`.
 */
export const knownWordings: Readonly<Record<string, readonly Wording[]>> = {};
