import type { EventMessages } from './events';

/** Sentences that tell of a case. */
export interface CaseMessages extends EventMessages {}
