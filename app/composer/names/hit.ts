import type { KnownName } from './known-name';

/**
 * A place in a text where a name may stand. Strength 4: a recorded name, letter for letter; 3: declined, without its
 * patronymic; 2: initials with the family name; 1: a single word of it, or another spelling. From 2 on it is sure.
 */
export type Hit = {
  readonly known: KnownName;
  readonly start: number;
  readonly end: number;
  readonly strength: 1 | 2 | 3 | 4;
  /** How many words of the name stand there. */
  readonly words: number;
  /** Something else with a name that holds this one: the court of a town that is called like a person. */
  readonly within?: { readonly start: number; readonly end: number };
};

export const isSure = ({ strength }: Hit): boolean => strength > 1;
