import * as real from '../../shared/schema/kind-names';

/** The names of the kinds as the program has them, and one more. */
export const caseBookKinds = [...real.caseBookKinds, 'letter'];
export const { sharedKinds } = real;
export const kindNames = [...real.kindNames, 'letter'];
