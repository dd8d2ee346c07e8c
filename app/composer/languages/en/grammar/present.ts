import type { PartialDate } from '#shared/values/dates/partial-date';
import { join } from '../../../words/joining';
import type { Located } from '../../../words/traced';
import { has, prose, replaced, type Words } from '../../../words/words';
import { date, opening, when } from './dates';

/** A typed deed in the present: "lives in exile", "is not allowed to leave". */
const present = /^(?!(?:was|always|sometimes|as)\b)(?:is|has|does|\p{Ll}+[^s\P{Ll}]s)\b/u;

/** Verbs whose perfect is known, by their stem: "works", "serves". */
const regular = /^(?<stem>work|remain|serve|stay|reside|suffer|await|wait|face|receive|lack)s\b/u;

/** What has been so since a day: `has worked as a baker`; empty where the verb is not known. */
function inPerfect(action: Words): Words {
  if (has(action, /^is (?!not\b|being\b)/u)) return replaced(action, /^is/u, 'has been');
  if (has(action, /^has (?:no|an?) /u)) return replaced(action, /^has/u, 'has had');
  if (has(action, /^has /u)) return action;
  if (!has(action, regular)) return '';
  return replaced(action, regular, (found) => `has ${found.slice(0, -1)}${found.endsWith('es') ? 'd' : 'ed'}`);
}

/** When something of somebody's life was so, around what is told of them: `told` puts the deed behind their name. */
export function lived(
  given: (PartialDate & Located) | undefined,
  action: Words,
  told: (action: Words) => Words,
): Words {
  if (given === undefined || !has(action, present)) return join(opening(given), told(action));
  if (given.ongoing === true && given.latest === undefined) {
    const perfect = inPerfect(action);
    return perfect === '' ? prose`${told(action)} (${when(given)})` : join(opening(given), told(perfect));
  }
  return given.spread === 'period'
    ? join(opening(given), told(action))
    : join(prose`as of ${date(given)},`, told(action));
}
