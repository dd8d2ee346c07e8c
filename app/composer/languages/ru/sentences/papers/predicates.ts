import { has, joinedBy, prose, type Words } from '../../../../words/words';
import { list } from '../../grammar/prose';
import { said } from '../../../../words/joining';

/**
 * Verbs of one subject: «защищает честь, достоинство и репутацию и не требует умысла». Three and more of which one has
 * a comma of its own stand between semicolons. A subordinate clause at the end of one brings its `softComma`.
 */
export function predicates(given: readonly Words[]): Words {
  const [first, second, ...more] = said(given);
  if (first === undefined || second === undefined) return first ?? '';
  if (more.length === 0) return prose`${first} и ${second}`;
  const all = [first, second, ...more];
  return all.some((one) => has(one, /[,;] /u)) ? joinedBy('; ', all) : list(all);
}
