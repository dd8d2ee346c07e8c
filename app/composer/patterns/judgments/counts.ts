import type { Count } from '../../messages/decisions';
import type { Phrase } from '../../words/phrase';
import { groupBy } from '../../case-file/group-by';
import type { Scope } from '../pattern';
import type { Charge } from '../../case-file/records';

type Reading = Pick<Scope, 'file' | 'tell'>;

/** What the norm of a charge is about, for a charge that has no words of its own. */
export function subjectOf({ norm }: Charge, { file, tell }: Reading): Phrase | undefined {
  const cited = file.find('norm', norm?.norm);
  return cited === undefined ? undefined : tell(cited).subject;
}

/** What makes a charge another one than the next: not who is accused, and not when. */
export const contentOf = ({ offence, aggravation, norm, wording }: Charge): string =>
  JSON.stringify([offence, aggravation, norm, wording]);

/** The charge as one count; its wording, where it is recorded, has a sentence of its own. */
function countOf(charge: Charge, scope: Reading): Count {
  const told = scope.tell(charge);
  const subject = subjectOf(charge, scope);
  return charge.wording === undefined
    ? { offence: told.offence ?? subject, aggravation: told.aggravation, norm: told.norm }
    : { offence: subject, norm: told.norm };
}

/** The charge as one count in its own words, however the papers word it. */
export function countInWords(charge: Charge, scope: Reading): Count {
  const { offence, aggravation, norm } = scope.tell(charge);
  return { offence: offence ?? subjectOf(charge, scope), aggravation, norm };
}

/** The charges as counts; several of the same are one, with their number. */
export function countsOf(charges: readonly Charge[], scope: Reading, of = countOf): readonly Count[] {
  return [...groupBy(charges, contentOf).values()].flatMap((alike) => {
    const [count] = alike.map((charge) => of(charge, scope));
    return count === undefined ? [] : [alike.length > 1 ? { ...count, times: alike.length } : count];
  });
}
