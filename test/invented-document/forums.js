import * as real from '../../app/documents/forums';
import { prisonForum } from './visit-request/forum';

/** The forums as the program has them, and one more. */
export const forumOf = (kind) => (kind === 'visit-request' ? prisonForum : real.forumOf(kind));
