/** Facts of 2014 that the generated text does not tell, and why. Empty is best. */
export const knownMisses: Readonly<Record<string, string>> = {};
