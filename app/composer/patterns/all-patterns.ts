import { attack } from './attack';
import type { Pattern } from './pattern';

/** In the order in which they may take records: what is particular before what is general. */
export const allPatterns: readonly Pattern[] = [attack];
