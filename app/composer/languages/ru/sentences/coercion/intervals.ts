import type { Term } from '#shared/values/quantities/quantity';
import type { Located } from '../../../../words/traced';
import { prose, replaced, type Words } from '../../../../words/words';
import { term } from '../../nouns/values';

type Interval = { readonly interval: (Term & Located) | undefined; readonly lessThan: boolean };

/** «2 месяца», «менее чем месяц»: how long, behind «через», «за» or «спустя»; one of a unit stands without its number. */
function length({ interval }: Interval): Words {
  return replaced(term(interval, 'accusative'), /^1[ \u00a0](?=(?:год|месяц|неделю|день|час)$)/u, '');
}

/** «через 2 месяца», «менее чем за месяц»: nothing without an interval. */
export function bounded(preposition: 'через' | 'за', given: Interval): Words {
  const long = length(given);
  if (long === '') return '';
  return prose`${given.lessThan ? 'менее чем ' : ''}${preposition} ${long}`;
}
