import type { Penalty } from '#shared/kinds/registers/norm';
import type { Money, Term } from '#shared/values/quantities/quantity';
import type { Voice } from '../../../../voice/voice';
import { figures, money, number, term } from '../../grammar/numbers';
import { join, lead, list } from '../../grammar/prose';
import { groupBy } from '../../../../case-file/group-by';

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
function withoutUnit(from: Term, to: Term): string {
  const used = (value: Term) => units.filter((unit) => (value[unit] ?? 0) > 0);
  const [unit, ...others] = used(from);
  if (unit === undefined || others.length > 0 || used(to).join() !== unit) return term(from);
  return number(from[unit] ?? 0);
}

function termRange({ from, to }: Penalty): string {
  if (to?.indefinite === true) return 'for an indefinite term';
  if (from !== undefined && to !== undefined) return `of ${withoutUnit(from, to)} to ${term(to)}`;
  if (to !== undefined) return `of up to ${term(to)}`;
  return from === undefined ? '' : `of at least ${term(from)}`;
}

/** `2,000` of "2,000 to 7,000 monthly calculation indices": a unit that follows its number is said once. */
const lower = (from: Money) => (from.currency === 'MCI' ? figures(from.amount) : money(from));

function amountRange({ amountFrom, amountTo }: Penalty): string {
  if (amountFrom !== undefined && amountTo !== undefined) return `of ${lower(amountFrom)} to ${money(amountTo)}`;
  if (amountTo !== undefined) return `of up to ${money(amountTo)}`;
  return amountFrom === undefined ? '' : `of at least ${money(amountFrom)}`;
}

function kindOf({ kind }: Penalty, voice: Voice): string {
  return typeof kind === 'string' ? kindWords[kind] : voice.text(kind.other);
}

/** A ban is named by what it forbids; any other sanction says in brackets what it consists of. */
function named(penalty: Penalty, voice: Voice): string {
  const parts = (penalty.consistsOf ?? []).map((part) => voice.text(part));
  if (parts.length === 0) return kindOf(penalty, voice);
  return penalty.kind === 'professional-ban'
    ? `a ban on ${list(parts, 'or')}`
    : `${kindOf(penalty, voice)} (${parts.join(', ')})`;
}

/** Entries that differ only in their length are one: "up to three years or for an indefinite term". */
function entries(penalties: readonly Penalty[], voice: Voice): string {
  const byName = groupBy(penalties, (penalty) => named(penalty, voice));
  return list(
    [...byName].map(([name, group]) => {
      const ranges = group
        .map((penalty) => join(termRange(penalty), amountRange(penalty)))
        .filter((range) => range !== '');
      return join(name, list(ranges, 'or'));
    }),
  );
}

/** Sanctions by the part of the article that threatens them; a single part is named after its list. */
function byPart(penalties: readonly Penalty[], voice: Voice): string {
  const parts = groupBy(penalties, ({ part }) => part);
  const [only] = parts;
  if (parts.size === 1 && only !== undefined) return join(entries(only[1], voice), lead('(part ', only[0], ')'));
  return [...parts].map(([part, group]) => `${lead('under part ', part, ', ')}${entries(group, voice)}`).join('; ');
}

/** The menu of sanctions, and what it rises to where the offence is aggravated. */
export function penalties(all: readonly Penalty[], voice: Voice): string {
  const plain = all.filter(({ aggravatedBy }) => aggravatedBy === undefined);
  const aggravated = groupBy(
    all.filter(({ aggravatedBy }) => aggravatedBy !== undefined),
    ({ aggravatedBy }) => (aggravatedBy === undefined ? '' : voice.text(aggravatedBy)),
  );
  const graver = [...aggravated].map(
    ([circumstance, group]) => `where committed ${circumstance}, ${byPart(group, voice)}`,
  );
  return [byPart(plain, voice), ...graver].filter((part) => part !== '').join('; ');
}
