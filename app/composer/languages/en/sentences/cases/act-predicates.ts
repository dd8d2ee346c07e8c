import type { Act, ActKind, Agents } from '../../../../messages/coercion';
import type { Voice } from '../../../../voice/voice';
import { bodies, body } from '../../nouns/bodies';
import { whoAll } from '../../nouns/names';
import { isPluralNoun } from '../../grammar/agreement';
import { place } from '../../grammar/nouns';
import { list } from '../../grammar/prose';
import { join, lead } from '../../../../words/joining';
import { accused, chargedWith } from './accused';
import { normsWithTitles } from './charges';
import { prose, replaced, type Words } from '../../../../words/words';
import type { CoerciveAct } from '../../../../case-file/records';

const measures = {
  'pledge-not-to-leave': 'a pledge not to leave',
  'personal-surety': 'personal surety',
  bail: 'bail',
  'house-arrest': 'house arrest',
  custody: 'custody',
  none: 'none',
} as const;

/** A measure of restraint by name: `a pledge not to leave Almaty`. */
export function measure(given: CoerciveAct['measureTo'], boundTo: CoerciveAct['boundTo'], voice: Voice): Words {
  if (given === undefined) return '';
  const noun = typeof given === 'string' ? measures[given] : voice.text(given.other);
  const bounds = boundTo === undefined ? '' : voice.text(boundTo);
  return join(noun, given === 'pledge-not-to-leave' ? bounds : place(bounds));
}

/** By whom it was done. */
export function agents({ by, byParties }: Agents, voice: Voice): Words {
  return lead('by ', list([bodies(by, voice), whoAll(byParties, voice, 'object')].filter((part) => part !== '')));
}

type Facts = Act['act'];

const at = (act: Facts, voice: Voice) => (act.place === undefined ? '' : place(voice.text(act.place)));
const inFacility = (act: Facts, voice: Voice, verb: string) => lead(`${verb} `, body(act.facility, voice));

export const reason = ({ statedReason }: Pick<CoerciveAct, 'statedReason'>, voice: Voice) =>
  statedReason === undefined ? '' : prose`on the stated ground of ${voice.text(statedReason)}`;

export const basis = ({ legalBasis }: Pick<CoerciveAct, 'legalBasis'>, voice: Voice) =>
  lead('under ', normsWithTitles(legalBasis ?? [], voice));

function formalities({ warrantShown, reasonsTold }: Facts): Words {
  const lacks = [
    warrantShown === 'no' ? 'being shown a warrant' : '',
    reasonsTold === 'no' ? 'being told the reasons' : '',
  ];
  return lead(
    ', without ',
    list(
      lacks.filter((part) => part !== ''),
      'or',
    ),
  );
}

/** What follows "was" or "were", in one or more steps. */
type Predicate = (given: Act, voice: Voice) => readonly Words[];

const taken =
  (verb: Words): Predicate =>
  ({ act, accusation, sameAgents }, voice) => [
    join(
      verb,
      act.firstTime === true ? 'for the first time' : act.again === true ? 'again' : '',
      agentsOf({ act, sameAgents }, voice),
      at(act, voice),
      accused(accusation, voice),
      basis(act, voice),
      reason(act, voice),
      formalities(act),
    ),
    chargedWith(accusation, voice),
    act.facility === undefined ? '' : inFacility(act, voice, 'placed in'),
  ];

/** An agent that the act before has named is not named again. */
const agentsOf = ({ act, sameAgents }: Pick<Act, 'act' | 'sameAgents'>, voice: Voice) =>
  sameAgents ? '' : agents(act, voice);

const transferred: Predicate = ({ act, later, sameAgents, isPlacing }, voice) => {
  const where = isPlacing
    ? inFacility(act, voice, 'in')
    : join(inFacility(act, voice, 'to'), act.place === undefined ? '' : prose`to ${voice.text(act.place)}`);
  const left = later || isPlacing ? '' : lead('from ', body(act.facilityFrom, voice));
  const verb = join(later ? 'later' : '', isPlacing ? 'placed' : 'transferred');
  return [join(verb, left, where, agentsOf({ act, sameAgents }, voice), reason(act, voice))];
};

const examined: Predicate = (given, voice) => {
  const { act } = given;
  const where = join(lead('in ', body(act.facility, voice)), at(act, voice));
  return [join('subjected to a psychiatric examination', where, agentsOf(given, voice))];
};

const bailed: Predicate = (given, voice) => [
  join('released on bail', agentsOf(given, voice), reason(given.act, voice)),
];

const restrained: Predicate = (given, voice) => {
  const { act } = given;
  const to = measure(act.measureTo, act.boundTo, voice);
  if (act.measureTo === 'pledge-not-to-leave') return [join('made', agentsOf(given, voice), 'to give', to)];
  const order = replaced(agentsOf(given, voice), /^by /u, 'by order of ');
  if (act.measureTo === 'none') return [join('freed of any measure of restraint', order, reason(act, voice))];
  if (act.measureTo === 'bail' || act.measureTo === 'personal-surety')
    return [join('released on', to, order, reason(act, voice))];
  return [
    join(
      'placed',
      act.measureTo === 'custody' ? 'in' : 'under',
      to || 'a measure of restraint',
      order,
      reason(act, voice),
    ),
  ];
};

/** Each act as what follows "was" or "were". */
const predicates: Readonly<Record<Extract<ActKind, string>, Predicate>> = {
  arrest: taken('arrested'),
  detention: taken('detained'),
  questioning: taken('questioned'),
  'restraint-set': restrained,
  bail: bailed,
  'psychiatric-examination': examined,
  transfer: transferred,
};

/** What was done, step by step, as what follows "was" or "were". */
export function predicate(given: Act, voice: Voice): readonly Words[] {
  const { kind } = given.act;
  return typeof kind === 'string'
    ? predicates[kind](given, voice)
    : taken(prose`subjected to ${voice.text(kind.other)}`)(given, voice);
}

/** What was taken, as a noun phrase and the verb that agrees with it. */
export function items(
  { itemsTaken = [] }: Pick<CoerciveAct, 'itemsTaken'>,
  voice: Voice,
): { noun: Words; was: string } {
  const given = itemsTaken.map((item) => voice.text(item)).filter((item) => item !== '');
  return { noun: list(given), was: given.length > 1 || given.some(isPluralNoun) ? 'were' : 'was' };
}
