import type { CoercionMessages } from '../../../../messages/coercion';
import type { Voice } from '../../../../voice/voice';
import { opening, openingOver } from '../../grammar/dates';
import { body } from '../../nouns/bodies';
import { byName, isPlural, own, was, whoAll } from '../../nouns/names';
import type { Phrases } from '../../../../voice/language';
import { chain, quote } from '../../grammar/prose';
import { join, lead } from '../../../../words/joining';
import { hasLasted } from '../../../../voice/lasted';
import { accusedUnder, codeNamed, inConnection } from '../judgments/accused';
import { agents, items, predicate, reason, underMeasure } from './act-predicates';
import { measure, measureNoun } from './measures';
import { offences, ofCounts } from '../judgments/charges';
import { joinedBy, prose, unique, type Words } from '../../../../words/words';

const stageWords = {
  suspicion: ['suspected', 'of'],
  charge: ['charged', 'with'],
  indictment: ['indicted', 'for'],
} as const;

type Charged = CoercionMessages['charged'];
type Acts = CoercionMessages['acts'];

/** `the charge of theft against her was requalified as …`. */
function requalifiedAs({ date, by, persons, accusation, from }: Charged, voice: Voice): Words {
  const former = ofCounts(from, voice);
  const whom = lead('against ', whoAll(persons, voice, 'object'));
  const as = offences(accusation.counts, voice);
  const under = as === '' ? lead('under ', accusedUnder(accusation, voice)) : prose`as ${as}`;
  const wording = accusation.wording === undefined ? '' : prose`: ${quote(voice.text(accusation.wording))}`;
  const said = join(opening(date), 'the charge', former, whom, 'was requalified', lead('by ', body(by, voice)), under);
  return prose`${said}${wording}`;
}

/** What somebody is charged with: the offence with the words of the papers behind it, or those words in its place. */
function contentOf(accusation: Charged['accusation'], preposition: string, voice: Voice) {
  const { counts, wording } = accusation;
  if (wording === undefined) return { what: ofCounts(counts, voice, preposition), wording: '' };
  const words = quote(voice.text(wording));
  return counts.some(({ offence }) => offence !== undefined)
    ? { what: ofCounts(counts, voice, preposition), wording: prose`, in the words of the charge: ${words}` }
    : { what: join(preposition, words, codeNamed(accusation, voice)), wording: '' };
}

const outcomes = {
  dropped: ['; the charge was later dropped', '; the charges were later dropped'],
  acquitted: ['; the charge was not upheld by the court', '; the charges were not upheld by the court'],
} as const;

const told = { yes: 'were told', no: 'were not told' } as const;

/** `; his relatives were not told`. */
function relatives({ acts, persons, hasOthers }: Acts, voice: Voice): Words {
  const answers = unique(acts.flatMap(({ act }) => (act.relativesTold === undefined ? [] : told[act.relativesTold])));
  if (answers.length === 0) return '';
  const whose = hasOthers ? prose`the relatives of ${byName(persons, voice)}` : prose`${own(persons, voice)} relatives`;
  return lead(
    '; ',
    joinedBy(
      ', ',
      answers.map((answer) => prose`${whose} ${answer}`),
    ),
  );
}

/** `; a phone and two books were seized`: what was taken with them. */
function takenFrom({ acts }: Acts, voice: Voice): Words {
  const { noun, was: be } = items({ itemsTaken: acts.flatMap(({ act }) => act.itemsTaken ?? []) }, voice);
  return noun === '' ? '' : prose`; ${noun} ${be} seized`;
}

export const actPhrases: Pick<Phrases<keyof CoercionMessages>, 'acts' | 'charged' | 'restraintChanged'> = {
  acts: (message, voice) => {
    const { date, persons, acts, sameDay } = message;
    if (persons.length === 0 || acts.length === 0) return '';
    const isOver = hasLasted(message);
    const time = sameDay ? 'on the same day,' : isOver ? openingOver(date) : opening(date);
    const names = whoAll(persons, voice);
    const said = chain(acts.flatMap((given) => (isOver ? underMeasure : predicate)(given, voice)));
    if (names === '' || said === '') return '';
    const goesOn = date?.ongoing === true && date.latest === undefined;
    const be = goesOn ? (isPlural(persons, voice) ? 'have been' : 'has been') : was(persons, voice);
    const then = acts.at(-1)?.act.afterwards;
    const after = lead('and ', then === undefined ? '' : voice.text(then));
    return prose`${join(time, names, be, said, after)}${relatives(message, voice)}${takenFrom(message, voice)}`;
  },

  charged: (message, voice) => {
    const { date, by, persons, accusation, afterConvictionOf, requalified, outcome } = message;
    if (persons.length === 0) return '';
    if (requalified) return requalifiedAs(message, voice);
    const after = lead(
      'after the verdict against ',
      whoAll(afterConvictionOf, voice, 'object'),
      ' had entered into force,',
    );
    const events = inConnection(accusation.events, voice);
    const [verb, preposition] = stageWords[accusation.stage];
    const { what, wording } = contentOf(accusation, preposition, voice);
    const agent = lead('by ', body(by, voice));
    const said = join(
      opening(date),
      after,
      whoAll(persons, voice),
      was(persons, voice),
      verb,
      ...(accusation.stage === 'suspicion' ? [agent, what, events] : [what, events, agent]),
    );
    return prose`${said}${wording}${outcome === undefined ? '' : outcomes[outcome][accusation.counts.length > 1 ? 1 : 0]}`;
  },

  restraintChanged: ({ act }, voice) => {
    const former = measureNoun(act.measureFrom, voice);
    const isLifted = act.measureTo === 'none';
    const from = isLifted ? '' : lead('from ', former);
    const to = isLifted ? '' : lead('to ', measure(act, voice));
    const whom = lead('on ', whoAll(act.persons, voice, 'object'));
    return join(
      opening(act.date),
      'the measure of restraint',
      whom,
      isLifted ? lead('(', former, ')') : '',
      isLifted ? 'was lifted' : 'was changed',
      agents(act, voice),
      from,
      to,
      reason(act, voice),
    );
  },
};
