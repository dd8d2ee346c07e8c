import * as real from '../../shared/kinds/index';
import { Letter } from './letter';

/** The kinds as the program has them, and one more. */
export const kinds = { ...real.kinds, letter: Letter };
export const kindOf = (name) => kinds[name];
export const { partOf } = real;
