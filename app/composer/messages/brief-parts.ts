/** The parts of a brief, in their order. */
export const briefParts = [
  'history',
  'facts',
  'charge',
  'arguments',
  'opinions',
  'standards',
  'requests',
  'annexes',
] as const;
export type BriefPart = (typeof briefParts)[number];
