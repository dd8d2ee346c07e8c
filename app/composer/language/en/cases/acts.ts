import type { CoerciveAct } from '#shared/model/coercion';
import type { Accusation, Act, CoercionMessages } from '../../../messages/coercion';
import type { Voice } from '../../../voice';
import { opening } from '../dates';
import { event } from '../happenings';
import { bodies, body, was, whoAll } from '../names';
import { place } from '../nouns';
import { money, number, term } from '../numbers';
import type { Phrases } from '../phrases';
import { join, lead, list, quote } from '../prose';
import { normsWithTitles, offences, ofCounts } from './charges';

const measures = {
  'pledge-not-to-leave': 'a pledge not to leave',
  'personal-surety': 'personal surety',
  bail: 'bail',
  'house-arrest': 'house arrest',
  custody: 'custody',
  none: 'none',
} as const;

/** A measure of restraint by name: `a pledge not to leave Almaty`. */
export function measure(given: CoerciveAct['measureTo'], boundTo: CoerciveAct['boundTo'], voice: Voice): string {
  if (given === undefined) return '';
  const noun = typeof given === 'string' ? measures[given] : voice.text(given.other);
  return join(noun, boundTo === undefined || given !== 'pledge-not-to-leave' ? '' : voice.text(boundTo));
}

const inConnection = (events: readonly string[], voice: Voice) =>
  lead('in connection with ', list(events.map((id) => event(id, voice)).filter((name) => name !== '')));

const codeNamed = (accusation: Accusation, voice: Voice) =>
  lead(
    '(',
    normsWithTitles(
      accusation.counts.flatMap(({ norm }) => norm ?? []),
      voice,
    ),
    ')',
  );

/** `on suspicion of “…”`, `on charges of inciting social hatred (Article 164 of …)`. */
export function accused(accusation: Accusation | undefined, voice: Voice): string {
  if (accusation === undefined) return '';
  const { stage, counts, wording, only, events } = accusation;
  const around = inConnection(events, voice);
  if (only === 'number') return join('and charged with', number(counts.length), 'offences', around);
  const before = stage === 'suspicion' ? 'on suspicion of' : 'on charges of';
  if (wording !== undefined) return join(around, before, quote(voice.text(wording)), codeNamed(accusation, voice));
  return join(around, lead(`${before} `, offences(counts, voice)) || ofCounts(counts, voice));
}

function agents(act: CoerciveAct, voice: Voice): string {
  return lead(
    'by ',
    list([bodies(act.by, voice), whoAll(act.byParties, voice, 'object')].filter((part) => part !== '')),
  );
}

const at = (act: CoerciveAct, voice: Voice) => (act.place === undefined ? '' : place(voice.text(act.place)));
const inFacility = (act: CoerciveAct, voice: Voice, verb: string) => lead(`${verb} `, body(act.facility, voice));

const reason = ({ statedReason }: CoerciveAct, voice: Voice) =>
  statedReason === undefined ? '' : `on the stated ground of ${voice.text(statedReason)}`;

const basis = ({ legalBasis }: CoerciveAct, voice: Voice) => lead('under ', normsWithTitles(legalBasis ?? [], voice));

function formalities({ warrantShown, reasonsTold }: CoerciveAct): string {
  const lacks = [
    warrantShown === 'no' ? 'being shown a warrant' : '',
    reasonsTold === 'no' ? 'being told the reasons' : '',
  ];
  return lead(
    'without ',
    list(
      lacks.filter((part) => part !== ''),
      'or',
    ),
  );
}

type Predicate = (given: Act, voice: Voice) => string;

const taken =
  (verb: string): Predicate =>
  ({ act, accusation }, voice) =>
    join(
      verb,
      act.firstTime === true ? 'for the first time' : act.again === true ? 'again' : '',
      agents(act, voice),
      at(act, voice),
      accused(accusation, voice),
      basis(act, voice),
      reason(act, voice),
      formalities(act),
      act.facility === undefined ? '' : `and ${inFacility(act, voice, 'placed in')}`,
    );

function transferred({ act, later }: Act, voice: Voice): string {
  const from = voice.find('body', act.facilityFrom);
  const to = join(inFacility(act, voice, 'to'), act.place === undefined ? '' : `to ${voice.text(act.place)}`);
  const verb = join(
    later === true ? 'later' : '',
    from === undefined && act.facility !== undefined ? 'placed' : 'transferred',
  );
  const left = later === true ? '' : lead('from ', body(act.facilityFrom, voice));
  const where = from === undefined && act.facility !== undefined ? inFacility(act, voice, 'in') : to;
  return join(verb, left, where, agents(act, voice), reason(act, voice));
}

const examined: Predicate = ({ act }, voice) =>
  join(
    'subjected to a psychiatric examination',
    lead('in ', body(act.facility, voice)),
    at(act, voice),
    agents(act, voice),
  );

const bailed: Predicate = ({ act }, voice) => join('released on bail', agents(act, voice), reason(act, voice));

function restrained({ act }: Act, voice: Voice): string {
  if (act.measureTo === 'pledge-not-to-leave')
    return join('made to give', measure(act.measureTo, act.boundTo, voice), agents(act, voice));
  return join(
    'placed under',
    measure(act.measureTo, act.boundTo, voice) || 'a measure of restraint',
    agents(act, voice),
    reason(act, voice),
  );
}

/** Each act as what follows "was" or "were". */
const predicates: Readonly<Record<Extract<CoerciveAct['kind'], string>, Predicate>> = {
  arrest: taken('arrested'),
  detention: taken('detained'),
  search: taken('searched'),
  seizure: ({ act }, voice) => join('deprived of', items(act, voice) || 'property', agents(act, voice)),
  questioning: taken('questioned'),
  'restraint-set': restrained,
  'restraint-changed': restrained,
  bail: bailed,
  'psychiatric-examination': examined,
  transfer: transferred,
  release: taken('released'),
  blocking: taken('blocked'),
};

function predicate(given: Act, voice: Voice): string {
  const { kind } = given.act;
  return typeof kind === 'string'
    ? predicates[kind](given, voice)
    : taken(`subjected to ${voice.text(kind.other)}`)(given, voice);
}

export const items = (act: CoerciveAct, voice: Voice) => list((act.itemsTaken ?? []).map((item) => voice.text(item)));

const fined = ({ fine }: CoerciveAct) => (fine === undefined ? '' : `fined ${money(fine)}`);

export const actPhrases: Pick<
  Phrases<keyof CoercionMessages>,
  'acts' | 'held' | 'fined' | 'charged' | 'restraintChanged'
> = {
  acts: ({ date, persons, acts, sameDay }, voice) => {
    if (persons.length === 0 || acts.length === 0) return '';
    const time = sameDay ? 'on the same day,' : opening(date);
    const names = whoAll(persons, voice);
    const said = acts.map((given) => predicate(given, voice)).filter((part) => part !== '');
    return said.length === 0 ? '' : join(time, names, was(persons, voice), list(said));
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
    const how = kind === undefined ? '' : typeof kind === 'string' ? kinds[kind] : voice.text(kind.other);
    const time = length === undefined ? '' : lead('for ', term(length));
    const penalties = list(fines.map(fined).filter((part) => part !== ''));
    const held = time === '' ? '' : join('held', how, time);
    const said = [held, penalties].filter((part) => part !== '');
    return said.length === 0 ? '' : join(whoAll(persons, voice), was(persons, voice), said.join(' and '));
  },

  fined: ({ persons, fine }, voice) =>
    persons.length === 0 || fine === undefined
      ? ''
      : join(whoAll(persons, voice), was(persons, voice), `fined ${money(fine)}`),

  charged: ({ date, by, persons, accusation, afterConvictionOf }, voice) => {
    if (persons.length === 0) return '';
    const after = lead(
      'after the verdict against ',
      whoAll(afterConvictionOf, voice, 'object'),
      ' had entered into force,',
    );
    const events = inConnection(accusation.events, voice);
    const wording = accusation.wording === undefined ? '' : `with ${quote(voice.text(accusation.wording))}`;
    const what =
      wording === '' ? ofCounts(accusation.counts, voice, 'with') : join(wording, codeNamed(accusation, voice));
    return join(
      opening(date),
      after,
      whoAll(persons, voice),
      was(persons, voice),
      'charged',
      what,
      events,
      lead('by ', body(by, voice)),
    );
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
