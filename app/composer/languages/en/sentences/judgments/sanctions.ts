import type { Law } from '../../../../messages/decisions';
import type { Voice } from '../../../../voice/voice';
import { date, when } from '../../grammar/dates';
import { body } from '../../nouns/bodies';
import { underRegime } from '../../nouns/phrases';
import { number } from '../../grammar/numbers';
import { money } from '../../nouns/sums';
import { lasting, lastingAsOne, term } from '../../grammar/terms';
import { aOrAn, list, quote } from '../../grammar/prose';
import { join, lead, softComma } from '../../../../words/joining';
import { areOfSameWords } from '../../../../words/same-words';
import { has, plainText, prose, replaced, unique, type Words } from '../../../../words/words';
import { sumOf } from './sums';
import { groupBy } from '../../../../case-file/group-by';
import { dueEndOf } from '../../../../case-file/due-end';
import { areFines, isRun, type SanctionPart, sanctionRuns } from '../../../../case-file/sanction-runs';
import type { Sanction } from '../../../../case-file/records';

const nouns = {
  imprisonment: 'imprisonment',
  death: 'death',
  'restriction-of-freedom': 'restriction of freedom',
  fine: 'a fine',
  'correctional-labour': 'correctional labour',
  'community-service': 'community service',
  'administrative-arrest': 'administrative arrest',
  'solitary-confinement': 'solitary confinement',
  'professional-ban': 'ban on professional activity',
  confiscation: 'confiscation of property',
  'suspension-of-outlet': 'suspension',
  'closure-of-outlet': 'closure',
  'seizure-of-copies': 'seizure of copies',
  'blocking-of-site': 'blocking',
  'cancellation-of-registration': 'cancellation of registration',
} as const;

export function sanctionNoun({ kind }: Pick<Sanction, 'kind'>, voice: Voice): Words {
  return typeof kind === 'string' ? nouns[kind] : voice.text(kind.other);
}

function core(sanction: Sanction, voice: Voice): Words {
  const { label, term: length } = sanction;
  const noun = sanctionNoun(sanction, voice);
  const sum = withRates(sanction, voice);
  if (label === undefined) return kindOf(sanction, noun, sum);
  const name = voice.text(label);
  if (sum !== '' || !areOfSameWords(name, noun)) return prose`${kindOf(sanction, noun, sum)} (${quote(name)})`;
  return join(quote(name), length === undefined ? '' : lead('for ', term(length)));
}

/** `120 daily rates of EUR 15`: a fine that is counted in days. */
function inDailyRates({ dailyRates, dailyRate }: Sanction, voice: Voice): Words {
  if (dailyRates === undefined) return '';
  const rate = dailyRate === undefined ? '' : prose`of ${money(dailyRate, voice)}`;
  return join(dailyRates === 1 ? 'one daily rate' : `${number(dailyRates)} daily rates`, rate);
}

/** `EUR 1,800 (120 daily rates of EUR 15)`: what is to be paid, and how it is counted. */
function withRates(given: Sanction, voice: Voice): Words {
  const sum = sumOf(given, voice);
  const rates = given.kind === 'fine' ? inDailyRates(given, voice) : '';
  return sum === '' || rates === '' ? join(sum, rates) : prose`${sum} (${rates})`;
}

/** The kind with its sum or its term: `a fine of EUR 500`, `three years’ imprisonment`. */
function kindOf({ kind, term: length }: Sanction, noun: Words, sum: Words): Words {
  if (sum !== '') return prose`${kind === 'fine' ? noun : prose`${noun} with a payment`} of ${sum}`;
  if (kind === 'professional-ban') return aOrAn(length === undefined ? noun : lastingAsOne(noun, length));
  return length === undefined ? noun : lasting(noun, length);
}

/** `from 22 August 2019 to 21 February 2024`, `to end on 21 February 2024`. */
function between(given: Sanction): Words {
  const end = dueEndOf(given);
  const from = given.start === undefined ? '' : prose`from ${date(given.start)}`;
  if (end === undefined) return from;
  return from === '' ? prose`to end ${when(end)}` : prose`${from} to ${date(end)}`;
}

/** What somebody was sentenced to, as a noun phrase: `three years’ imprisonment, suspended, with …`. */
export function sanction(given: Sanction, voice: Voice): Words {
  const isSuspended = given.suspended === true;
  const own = core(given, voice);
  return join(
    isSuspended ? prose`a suspended sentence of ${own}` : own,
    lead('at ', body(given.facility, voice)),
    underRegime(given.regime, voice),
    given.probation === undefined ? '' : prose`with ${aOrAn(prose`probation period of ${term(given.probation)}`)}`,
    given.credited === undefined ? '' : prose`with credit for ${term(given.credited)} already served`,
    given.kind === 'suspension-of-outlet' ? '' : between(given),
  );
}

/** `two fines of EUR 500`, `two terms of ten years’ imprisonment`: the same sanction laid more than once. */
function repeated(text: Words, times: number, hasTerm: boolean): Words {
  if (times < 2) return text;
  if (has(text, /^a (?:fine|suspended sentence)\b/u))
    return replaced(text, /^a (?:fine|suspended sentence)/u, (found) => `${number(times)} ${found.slice(2)}s`);
  return hasTerm ? prose`${number(times)} terms of ${text}` : prose`${text} (imposed ${number(times)} times)`;
}

type Said = { readonly text: Words; readonly hasTerm: boolean };

/** How sanctions are served that stand in this relation; that they are alternatives the word between them says. */
const served = {
  concurrent: `, to be served concurrently${softComma}`,
  consecutive: `, to be served consecutively${softComma}`,
  alternative: '',
} as const;

/** A sanction, or several that stand in one relation: `six months’ imprisonment or a fine of EUR 500`. */
function partOf(part: SanctionPart, voice: Voice): Said {
  if (!isRun(part)) return { text: sanction(part, voice), hasTerm: part.term !== undefined };
  const { relation, parts } = part;
  const all = together(parts, relation === 'alternative' ? 'or' : 'and', voice);
  return { text: prose`${all}${served[relation]}`, hasTerm: false };
}

/** The same sanction laid several times is said once. */
function together(parts: readonly SanctionPart[], word: 'and' | 'or', voice: Voice): Words {
  const told = parts.map((part) => partOf(part, voice)).filter(({ text }) => text !== '');
  const alike = groupBy(told, ({ text }) => plainText(text));
  return list(
    [...alike.values()].map((some) => {
      const [first] = some;
      return first === undefined ? '' : repeated(first.text, some.length, first.hasTerm);
    }),
    word,
  );
}

export const sanctions = (given: readonly Sanction[], voice: Voice): Words =>
  together(sanctionRuns(given), 'and', voice);

/** `fined EUR 500`; nothing where fines are not all, or one is more than a sum of its own. */
export function fined(given: readonly Sanction[], voice: Voice): Words {
  if (!areFines(given)) return '';
  const sums = given.map((one) => withRates(one, voice));
  const areApart = unique(sums).length === sums.length && (sums.length === 1 || !sums.includes(''));
  return areApart ? join('fined', list(sums)) : '';
}

const sentences = new Set<unknown>([
  'imprisonment',
  'death',
  'restriction-of-freedom',
  'correctional-labour',
  'community-service',
  'administrative-arrest',
  'solitary-confinement',
]);

/** Whether one is sentenced to these; a fine may stand beside them. Anything else is imposed. */
export const areSentences = (given: readonly Sanction[]): boolean =>
  given.some(({ kind }) => sentences.has(kind)) && given.every(({ kind }) => kind === 'fine' || sentences.has(kind));

/** `sentenced to …`, `given a suspended sentence of …`, and `fined …` for an offence that is no crime. */
export function sentenced(given: readonly Sanction[], law: Law, voice: Voice): Words {
  const fine = law === 'administrative' ? fined(given, voice) : '';
  if (fine !== '') return fine;
  const isSuspended = given[0]?.suspended === true;
  return lead(isSuspended ? 'given ' : 'sentenced to ', sanctions(given, voice));
}
