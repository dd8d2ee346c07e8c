import type { Voice } from '../../../../voice/voice';
import { number } from '../../grammar/numbers';
import { money } from '../../nouns/sums';
import { term, withoutUnit } from '../../grammar/terms';
import { list } from '../../grammar/prose';
import { join, lead, said } from '../../../../words/joining';
import { originOf } from '../../../../words/traced';
import { joinedBy, prose, stated, type Words } from '../../../../words/words';
import type { MenuSanction, PenaltyMenu, PenaltyRange } from '../../../../messages/law';
import type { Money } from '../../../../case-file/records';

const kindWords = {
  fine: 'a fine',
  'correctional-labour': 'correctional labour',
  'community-service': 'community service',
  'restriction-of-freedom': 'restriction of freedom',
  imprisonment: 'imprisonment',
  'administrative-arrest': 'administrative arrest',
  'professional-ban': 'a professional ban',
  confiscation: 'confiscation',
  'suspension-of-outlet': 'the suspension of media outlets',
  'closure-of-outlet': 'the closure of media outlets',
  'seizure-of-copies': 'the seizure of copies',
} as const;

function termRange({ from, to }: PenaltyRange): Words {
  if (from === undefined && to !== undefined && (to.indefinite ?? to.life) === true) return prose`for ${term(to)}`;
  if (from !== undefined && to !== undefined)
    return prose`of ${stated(withoutUnit(from, to), originOf(from))} to ${term(to)}`;
  if (to !== undefined) return prose`of up to ${term(to)}`;
  return from === undefined ? '' : prose`of at least ${term(from)}`;
}

/** `2,000` of "2,000 to 7,000 monthly calculation indices": a unit that follows its number is said once. */
function lower(from: Money, to: Money, voice: Voice): Words {
  const isBehind = from.unit !== undefined || from.currency === 'MCI';
  const isAlike = from.unit === to.unit && from.currency === to.currency && from.converted === undefined;
  return isBehind && isAlike ? stated(number(from.amount), originOf(from)) : money(from, voice);
}

function amountRange({ amountFrom, amountTo }: PenaltyRange, voice: Voice): Words {
  if (amountFrom !== undefined && amountTo !== undefined)
    return prose`of ${lower(amountFrom, amountTo, voice)} to ${money(amountTo, voice)}`;
  if (amountTo !== undefined) return prose`of up to ${money(amountTo, voice)}`;
  return amountFrom === undefined ? '' : prose`of at least ${money(amountFrom, voice)}`;
}

function kindOf({ kind }: MenuSanction, voice: Voice): Words {
  return typeof kind === 'string' ? kindWords[kind] : voice.text(kind.other);
}

/** A ban is named by what it forbids; any other sanction says in brackets what it consists of. */
function named(sanction: MenuSanction, voice: Voice): Words {
  const parts = sanction.consistsOf.map((part) => voice.text(part));
  if (parts.length === 0) return kindOf(sanction, voice);
  return sanction.kind === 'professional-ban'
    ? prose`a ban on ${list(parts, 'or')}`
    : prose`${kindOf(sanction, voice)} (${joinedBy(', ', parts)})`;
}

const beside = { with: 'with', 'with-or-without': 'with or without' } as const;

/** A sanction with what it ranges over and what may stand beside it: `imprisonment of up to two years (with or without confiscation)`. */
function one(sanction: MenuSanction, voice: Voice): Words {
  const ranges = sanction.ranges.map((range) => join(termRange(range), amountRange(range, voice)));
  const besides = sanction.besides.map((each) => prose`${beside[each.how]} ${one(each.sanction, voice)}`);
  return join(named(sanction, voice), list(said(ranges), 'or'), lead('(', list(besides), ')'));
}

type Parts = PenaltyMenu[number]['parts'];

/** Sanctions by the part of the article that threatens them; a single part is named after its list. */
function byPart(parts: Parts, voice: Voice): Words {
  const entries = ({ sanctions }: Parts[number]) => list(sanctions.map((sanction) => one(sanction, voice)));
  const [only, ...others] = parts;
  if (only !== undefined && others.length === 0) return join(entries(only), lead('(part ', only.part, ')'));
  return joinedBy(
    '; ',
    parts.map((each) => prose`${lead('under part ', each.part, ', ')}${entries(each)}`),
  );
}

/** The menu of sanctions, and what it rises to where the offence is aggravated. */
export function penalties(menu: PenaltyMenu, voice: Voice): Words {
  const groups = menu.map(({ aggravatedBy, parts }) =>
    aggravatedBy === undefined
      ? byPart(parts, voice)
      : prose`where committed ${voice.text(aggravatedBy)}, ${byPart(parts, voice)}`,
  );
  return joinedBy('; ', said(groups));
}

/** Whether what is said of the menu begins with a part of the article: "include, under part 1, …". */
export function beginsWithPart([first]: PenaltyMenu): boolean {
  const parts = first?.aggravatedBy === undefined ? (first?.parts ?? []) : [];
  return parts.length > 1 && parts[0]?.part !== undefined;
}
