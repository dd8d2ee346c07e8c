import type { Money } from '../../../../case-file/records';
import type { MenuSanction, PenaltyMenu, PenaltyRange } from '../../../../messages/law';
import type { Voice } from '../../../../voice/voice';
import { originOf } from '../../../../words/traced';
import { has, joinedBy, prose, stated, type Words } from '../../../../words/words';
import { list } from '../../grammar/prose';
import { join, lead, said } from '../../../../words/joining';
import { figures } from '../../grammar/figures/quantities';
import { withoutUnit } from '../../grammar/figures/terms';
import { around, type Noun, own } from '../../nouns/noun';
import { noun } from '../../nouns/phrases';
import { after } from '../../nouns/prepositions';
import { money, term } from '../../nouns/values';

const kinds = {
  fine: 'штраф',
  'correctional-labour': 'исправительные работы',
  'community-service': 'общественные работы',
  'restriction-of-freedom': 'ограничение свободы',
  imprisonment: 'лишение свободы',
  'administrative-arrest': 'административный арест',
  'professional-ban': 'запрет на профессиональную деятельность',
  confiscation: 'конфискация',
  'suspension-of-outlet': 'приостановление деятельности средств массовой информации',
  'closure-of-outlet': 'закрытие средств массовой информации',
  'seizure-of-copies': 'изъятие экземпляров',
} as const;

function termRange({ from, to }: PenaltyRange): Words {
  if (from === undefined && to?.indefinite === true) return 'на неопределенный срок';
  if (from === undefined && to?.life === true) return stated('пожизненно', originOf(to));
  const lowest =
    from === undefined
      ? ''
      : to === undefined
        ? term(from, 'genitive')
        : stated(withoutUnit(from, to).text, originOf(from));
  const highest = to?.life === true ? stated('пожизненного', originOf(to)) : term(to, 'genitive');
  return lead('на срок ', join(lead('от ', lowest), lead('до ', highest)));
}

/** `2 000` of «от 2 000 до 7 000 тенге»: a unit that both ends have is said once. */
function lower(from: Money, to: Money | undefined, voice: Voice): Words {
  const isSame = to?.currency === from.currency && to.unit === from.unit;
  const isAlike = isSame && from.converted === undefined && from.exactness === undefined;
  return isAlike ? stated(figures(from.amount), originOf(from)) : money(from, 'genitive', voice);
}

function amountRange({ amountFrom, amountTo }: PenaltyRange, voice: Voice): Words {
  const lowest = amountFrom === undefined ? '' : lower(amountFrom, amountTo, voice);
  return lead('в размере ', join(lead('от ', lowest), lead('до ', money(amountTo, 'genitive', voice))));
}

const isInfinitive = (words: Words) => has(words, /^\p{L}+(?:ть|ти|чь)(?:ся)?(?= |$)/u);

/** «запрет на определенные должности», «лишение права занимать определенные должности». */
function ban({ consistsOf }: MenuSanction, voice: Voice): Noun {
  const words = consistsOf.map((part) => voice.text(part));
  if (words.length === 0) return own(kinds['professional-ban']);
  if (words.every(isInfinitive)) return around(own('лишение права'), (form) => prose`${form} ${list(words, 'или')}`);
  const what = consistsOf.map((part) => noun(part, voice).in('accusative'));
  return around(own('запрет'), (form) => prose`${form} на ${list(what, 'или')}`);
}

/** A sanction by its name; what it consists of stands in brackets. */
function named(sanction: MenuSanction, voice: Voice): Noun {
  const { kind, consistsOf } = sanction;
  if (kind === 'professional-ban') return ban(sanction, voice);
  const parts = consistsOf.map((part) => voice.text(part));
  return around(
    typeof kind === 'string' ? own(kinds[kind]) : noun(kind.other, voice),
    (form) => prose`${form}${lead(' (', joinedBy(', ', parts), ')')}`,
  );
}

/** «штраф в размере до 200 евро», «лишение свободы на срок до 2 лет (с конфискацией или без таковой)». */
function ranged(sanction: MenuSanction, voice: Voice): Noun {
  const ranges = sanction.ranges.map((range) => join(termRange(range), amountRange(range, voice)));
  const besides = sanction.besides.map((each) => beside(each, voice));
  return around(named(sanction, voice), (form) => join(form, list(said(ranges), 'или'), lead('(', list(besides), ')')));
}

function beside({ how, sanction }: MenuSanction['besides'][number], voice: Voice): Words {
  const what = ranged(sanction, voice);
  const { gender, number } = what.agrees;
  const none = number === 'plural' ? 'таковых' : gender === 'feminine' ? 'таковой' : 'такового';
  return join(after('с', what, 'instrumental'), how === 'with' ? '' : `или без ${none}`);
}

/** A sanction as the object of a verb. */
const one = (sanction: MenuSanction, voice: Voice): Words => ranged(sanction, voice).in('accusative');

type Group = PenaltyMenu[number];
type Part = Group['parts'][number];

/** What one part of an article threatens under one circumstance, with its heading: «по части 2 – лишение свободы …». */
function entry(group: Group, { part, sanctions }: Part, isFirst: boolean, voice: Voice): Words {
  const own = list(sanctions.map((sanction) => one(sanction, voice)));
  const { aggravatedBy } = group;
  const deed = isFirst ? 'за деяние, совершенное ' : 'за то же деяние, совершенное ';
  const heading = join(
    lead('по части ', part),
    aggravatedBy === undefined ? '' : prose`${deed}${voice.text(aggravatedBy)},`,
  );
  return heading === '' ? own : prose`${heading} – ${own}`;
}

/**
 * The menu of sanctions as the object of a verb: «штраф и лишение свободы на срок до 2 лет», «: по части 1 – …; по
 * части 2 – …», and what it rises to where the offence is aggravated. Brings the space or colon before it.
 */
export function penalties(menu: PenaltyMenu, voice: Voice): Words {
  const entries = menu.flatMap((group, place) =>
    group.parts.map((part) => ({ part: part.part, words: entry(group, part, place === 0, voice) })),
  );
  const [only, ...others] = entries;
  if (only === undefined) return '';
  const isHeaded = menu[0]?.aggravatedBy !== undefined || only.part !== undefined;
  if (others.length === 0 && isHeaded) return lead(': ', only.words);
  return lead(
    isHeaded ? ': ' : ' ',
    joinedBy(
      '; ',
      entries.map(({ words }) => words),
    ),
  );
}
