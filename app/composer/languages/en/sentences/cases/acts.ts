import type { CoercionMessages } from '../../../../messages/coercion';
import type { Voice } from '../../../../voice/voice';
import { opening } from '../../grammar/dates';
import { body } from '../../nouns/bodies';
import { was, whoAll } from '../../nouns/names';
import { money } from '../../grammar/numbers';
import { term } from '../../grammar/terms';
import type { Phrases } from '../../../../voice/language';
import { chain, list, quote } from '../../grammar/prose';
import { join, lead } from '../../../../words/joining';
import { codeNamed, inConnection } from './accused';
import { agents, measure, predicate, reason } from './act-predicates';
import { offences, ofCounts } from './charges';
import { joinedBy, prose, replaced, type Words } from '../../../../words/words';
import type { CoerciveAct } from '../../../../case-file/records';

const stageWords = {
  suspicion: ['suspected', 'of'],
  charge: ['charged', 'with'],
  indictment: ['indicted', 'for'],
} as const;

type Charged = CoercionMessages['charged'];

/** `the charge against her was requalified as …`. */
function requalifiedAs(
  date: Charged['date'],
  by: Charged['by'],
  persons: readonly string[],
  accusation: Charged['accusation'],
  voice: Voice,
): Words {
  const whom = lead('against ', whoAll(persons, voice, 'object'));
  const as = offences(accusation.counts, voice);
  const under = as === '' ? replaced(codeNamed(accusation, voice), /^\((.*)\)$/u, 'under $1') : prose`as ${as}`;
  const wording = accusation.wording === undefined ? '' : prose`: ${quote(voice.text(accusation.wording))}`;
  return prose`${join(opening(date), 'the charge', whom, 'was requalified', lead('by ', body(by, voice)), under)}${wording}`;
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
  dropped: '; the charge was dropped',
  acquitted: '; the charge was not upheld by the court',
} as const;

const fined = ({ fine }: Pick<CoerciveAct, 'fine'>) => (fine === undefined ? '' : prose`fined ${money(fine)}`);

export const actPhrases: Pick<
  Phrases<keyof CoercionMessages>,
  'acts' | 'held' | 'fined' | 'charged' | 'restraintChanged'
> = {
  acts: ({ date, persons, acts, sameDay }, voice) => {
    if (persons.length === 0 || acts.length === 0) return '';
    const time = sameDay ? 'on the same day,' : opening(date);
    const names = whoAll(persons, voice);
    const said = chain(acts.flatMap((given) => predicate(given, voice)));
    return said === '' ? '' : join(time, names, was(persons, voice), said);
  },

  held: ({ persons, detention, fines }, voice) => {
    if (persons.length === 0) return '';
    const { length, kind } = detention;
    const kinds = {
      'pre-trial': 'in pre-trial detention',
      administrative: '',
      sentence: '',
      psychiatric: 'in a psychiatric institution',
    };
    if (kind === 'pre-trial' && length !== undefined && fines.length === 0)
      return join(whoAll(persons, voice), 'spent', term(length), 'in pre-trial detention');
    const how = kind === undefined ? '' : typeof kind === 'string' ? kinds[kind] : voice.text(kind.other);
    const time = length === undefined ? '' : lead('for ', term(length));
    const penalties = list(fines.map(fined).filter((part) => part !== ''));
    const held = time === '' ? '' : join('held', how, time);
    const said = [held, penalties].filter((part) => part !== '');
    return said.length === 0 ? '' : join(whoAll(persons, voice), was(persons, voice), joinedBy(' and ', said));
  },

  fined: ({ persons, fine }, voice) =>
    persons.length === 0 || fine === undefined
      ? ''
      : join(whoAll(persons, voice), was(persons, voice), prose`fined ${money(fine)}`),

  charged: ({ date, by, persons, accusation, afterConvictionOf, requalified, outcome }, voice) => {
    if (persons.length === 0) return '';
    const after = lead(
      'after the verdict against ',
      whoAll(afterConvictionOf, voice, 'object'),
      ' had entered into force,',
    );
    if (requalified) return requalifiedAs(date, by, persons, accusation, voice);
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
    return prose`${said}${wording}${outcome === undefined ? '' : outcomes[outcome]}`;
  },

  restraintChanged: ({ act }, voice) => {
    const from = lead('from ', measure(act.measureFrom, undefined, voice));
    const to = lead('to ', measure(act.measureTo, act.boundTo, voice));
    const whom = lead('on ', whoAll(act.persons, voice, 'object'));
    return join(
      opening(act.date),
      'the measure of restraint',
      whom,
      'was changed',
      agents(act, voice),
      from,
      to,
      reason(act, voice),
    );
  },
};
