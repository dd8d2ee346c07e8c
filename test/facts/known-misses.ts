/** Facts of 2014 that the generated text does not tell, and why. */
export const knownMisses: Readonly<Record<string, string>> = {
  '§8 count: at least two journalists':
    'The overview counts the cases on record; that there may be more of them is on no record.',
};
