/** Facts of 2014 that the generated text does not tell, and why. */
export const knownMisses: Readonly<Record<string, string>> = {};
