import type { Term } from '#shared/values/quantities/quantity';
import type { Voice } from '../../../../voice/voice';
import { figures, money, number, term } from '../../grammar/numbers';
import { join, lead, list, said } from '../../grammar/prose';
import { groupBy } from '../../../../case-file/group-by';
import { joinedBy, plainText, prose, type Words } from '../../../../words/words';
import type { Money, Penalty } from '../../../../case-file/records';

const kindWords = {
  fine: 'a fine',
  'correctional-labour': 'correctional labour',
  'community-service': 'community service',
  'restriction-of-freedom': 'restriction of freedom',
  imprisonment: 'imprisonment',
  'administrative-arrest': 'administrative arrest',
  'professional-ban': 'a ban on holding certain posts',
  confiscation: 'confiscation',
  'suspension-of-outlet': 'the suspension of media outlets',
  'closure-of-outlet': 'the closure of media outlets',
  'seizure-of-copies': 'the seizure of copies',
} as const;

type Unit = 'years' | 'months' | 'weeks' | 'days' | 'hours';
const units: readonly Unit[] = ['years', 'months', 'weeks', 'days', 'hours'];

/** `three` of "three to seven years": the number alone, where both ends have one and the same unit. */
function withoutUnit(from: Term, to: Term): Words {
  const used = (value: Term) => units.filter((unit) => (value[unit] ?? 0) > 0);
  const [unit, ...others] = used(from);
  if (unit === undefined || others.length > 0 || used(to).join() !== unit) return term(from);
  return number(from[unit] ?? 0);
}

function termRange({ from, to }: Penalty): Words {
  if (to?.indefinite === true) return 'for an indefinite term';
  if (from !== undefined && to !== undefined) return prose`of ${withoutUnit(from, to)} to ${term(to)}`;
  if (to !== undefined) return prose`of up to ${term(to)}`;
  return from === undefined ? '' : prose`of at least ${term(from)}`;
}

/** `2,000` of "2,000 to 7,000 monthly calculation indices": a unit that follows its number is said once. */
const lower = (from: Money) => (from.currency === 'MCI' ? figures(from.amount) : money(from));

function amountRange({ amountFrom, amountTo }: Penalty): Words {
  if (amountFrom !== undefined && amountTo !== undefined) return prose`of ${lower(amountFrom)} to ${money(amountTo)}`;
  if (amountTo !== undefined) return prose`of up to ${money(amountTo)}`;
  return amountFrom === undefined ? '' : prose`of at least ${money(amountFrom)}`;
}

function kindOf({ kind }: Penalty, voice: Voice): Words {
  return typeof kind === 'string' ? kindWords[kind] : voice.text(kind.other);
}

/** A ban is named by what it forbids; any other sanction says in brackets what it consists of. */
function named(penalty: Penalty, voice: Voice): Words {
  const parts = (penalty.consistsOf ?? []).map((part) => voice.text(part));
  if (parts.length === 0) return kindOf(penalty, voice);
  return penalty.kind === 'professional-ban'
    ? prose`a ban on ${list(parts, 'or')}`
    : prose`${kindOf(penalty, voice)} (${joinedBy(', ', parts)})`;
}

/** Entries that differ only in their length are one: "up to three years or for an indefinite term". */
function entries(penalties: readonly Penalty[], voice: Voice): Words {
  const byName = groupBy(penalties, (penalty) => plainText(named(penalty, voice)));
  return list(
    [...byName.values()].map((group) => {
      const [first] = group;
      const name = first === undefined ? '' : named(first, voice);
      const ranges = group
        .map((penalty) => join(termRange(penalty), amountRange(penalty)))
        .filter((range) => range !== '');
      return join(name, list(ranges, 'or'));
    }),
  );
}

/** Sanctions by the part of the article that threatens them; a single part is named after its list. */
function byPart(penalties: readonly Penalty[], voice: Voice): Words {
  const parts = groupBy(penalties, ({ part }) => part);
  const [only] = parts;
  if (parts.size === 1 && only !== undefined) return join(entries(only[1], voice), lead('(part ', only[0], ')'));
  return joinedBy(
    '; ',
    [...parts].map(([part, group]) => prose`${lead('under part ', part, ', ')}${entries(group, voice)}`),
  );
}

/** The menu of sanctions, and what it rises to where the offence is aggravated. */
export function penalties(all: readonly Penalty[], voice: Voice): Words {
  const plain = all.filter(({ aggravatedBy }) => aggravatedBy === undefined);
  const aggravated = groupBy(
    all.filter(({ aggravatedBy }) => aggravatedBy !== undefined),
    ({ aggravatedBy }) => (aggravatedBy === undefined ? '' : plainText(voice.text(aggravatedBy))),
  );
  const graver = [...aggravated.values()].map((group) => {
    const circumstance = group[0]?.aggravatedBy;
    return prose`where committed ${circumstance === undefined ? '' : voice.text(circumstance)}, ${byPart(group, voice)}`;
  });
  return joinedBy('; ', said([byPart(plain, voice), ...graver]));
}
