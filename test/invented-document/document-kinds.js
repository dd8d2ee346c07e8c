import * as real from '../../shared/document/document-kinds';

/** The documents that the program writes, and one more. */
export const documentKinds = [...real.documentKinds, 'visit-request'];
export const matterOf = (kind) => (kind === 'visit-request' ? 'case' : real.matterOf(kind));
