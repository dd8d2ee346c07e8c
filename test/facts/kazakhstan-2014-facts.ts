import { attacksFacts } from './attacks-facts';
import { civilAndAdministrativeFacts } from './civil-and-administrative-facts';
import { closureAndConfinementFacts } from './closure-and-confinement-facts';
import { criminalDefamationFacts } from './criminal-defamation-facts';
import type { Fact } from './fact';
import { onlineFacts } from './online-facts';
import { openingFacts } from './opening-facts';

/** What paragraphs 1 to 49 of the submission of 2014 state, in the order of the source. */
export const kazakhstan2014Facts: readonly Fact[] = [
  ...openingFacts,
  ...criminalDefamationFacts,
  ...civilAndAdministrativeFacts,
  ...attacksFacts,
  ...closureAndConfinementFacts,
  ...onlineFacts,
];

export { recommendationFacts } from './recommendations-facts';
