import type { ProceedingMessages } from '../../../../messages/proceedings';
import type { Voice } from '../../../../voice/voice';
import { isClause, isDeed } from '../../grammar/agreement';
import { date, opening, when } from '../../grammar/dates';
import { body } from '../../nouns/bodies';
import { isPlural, who, whoAll } from '../../nouns/names';
import { count } from '../../grammar/numbers';
import { money } from '../../nouns/sums';
import type { Phrases } from '../../../../voice/language';
import { aOrAn, list } from '../../grammar/prose';
import { join, lead } from '../../../../words/joining';
import { normsWithTitles } from '../judgments/charges';
import { paymentPhrase } from './payments';
import { called, courseOf, inBrackets } from './which-case';
import { caseNoun, opened } from './proceeding-nouns';
import { deed, publishing } from '../expressions/publications';
import { has, prose, replaced, type Words } from '../../../../words/words';
import type { Message } from '../../../../messages/message';
import type { Proceeding } from '../../../../case-file/records';

type Said = 'start' | 'origin' | 'step' | 'state' | 'printRun' | 'payment';

const steps = {
  joined: 'joined with',
  severed: 'severed from',
  'returned-for-investigation': 'returned for further investigation',
  suspended: 'suspended',
  resumed: 'resumed',
  closed: 'closed',
} as const;

/** `case No. 4/2022 was severed from case No. 3/2021`. */
function stepOf(kind: keyof typeof steps, { which, other }: Message<'step'>, voice: Voice): Words {
  const isCourse = kind === 'suspended' || kind === 'resumed' || kind === 'closed';
  const { words, isMany } = isCourse ? courseOf(which, 'the proceedings', voice) : called(which, voice);
  const isTied = kind === 'joined' || kind === 'severed';
  const second = !isTied ? '' : other === undefined ? 'another' : called(other, voice).words;
  // What it was severed from may be what is left of the same case.
  const said = kind === 'severed' && other === undefined ? 'severed' : join(steps[kind], second);
  return join(words, isMany ? 'were' : 'was', said);
}

/**
 * A step in words of its own: a clause ("the opening of a case was refused"), what a body did ("refused to open a case"),
 * and any other words behind a colon.
 */
function stepInWords(words: Words, { which, step: { by } }: Message<'step'>, voice: Voice): Words {
  const inCase = () => prose`in ${called(which, voice).words}`;
  if (isClause(words)) return join(inThatCase(words, which, voice), lead('by ', body(by, voice)));
  const name = body(by, voice);
  if (name !== '' && isDeed(words)) return join(which === undefined ? '' : prose`${inCase()},`, name, words);
  return name === ''
    ? prose`the following step was taken ${inCase()}: ${words}`
    : prose`${name} took the following step ${inCase()}: ${words}`;
}

/** `case No. 4/2022 was handed to the army`, `in case No. 4/2022, a retrial was refused`: where the file has several. */
function inThatCase(words: Words, which: Message<'step'>['which'], voice: Voice): Words {
  if (which === undefined) return words;
  const { words: subject, isMany } = called(which, voice);
  // “The case against his brother” is another one.
  const saysCase = /^the case (?=(?:was|is|has|had|went|passed|remained|came|returned) )/iu;
  return has(words, saysCase) && !isMany
    ? join(subject, replaced(words, saysCase, ''))
    : prose`in ${subject}, ${words}`;
}

const states = {
  investigation: ['is', 'are', 'under investigation'],
  trial: ['is', 'are', 'before the court of first instance'],
  appeal: ['is', 'are', 'on appeal'],
  continuing: ['continues', 'continue', ''],
  suspended: ['stands', 'stand', 'suspended'],
} as const;

const threats = { 're-arrest': 're-arrest', imprisonment: 'imprisonment', extradition: 'extradition' } as const;

const complaint = (what: Proceeding['kind']) =>
  what === 'criminal-private' ? 'private complaint' : what === 'civil' ? 'claim' : 'complaint';

/** What goes on or stands suspended, where the file has one case: its proceedings. */
function goingOn(what: Proceeding['kind'], state: 'continuing' | 'suspended'): Words {
  const isCriminal = what === 'criminal-public' || what === 'criminal-private';
  return isCriminal && state === 'continuing' ? 'the criminal proceedings' : 'the proceedings';
}

function stateOf({ what, which, state }: Message<'state'>, voice: Voice): Words {
  if (state === undefined) return '';
  if (typeof state !== 'string') {
    const words = voice.text(state.other);
    return isClause(words) ? words : prose`${called(which, voice).words}: ${words}`;
  }
  const isCourse = state === 'continuing' || state === 'suspended';
  const { words, isMany } = isCourse ? courseOf(which, goingOn(what, state), voice) : called(which, voice);
  const [one, many, where] = states[state];
  return join(words, isMany ? many : one, where);
}

export const proceedingPhrases: Pick<Phrases<keyof ProceedingMessages>, Said> = {
  start: ({ date: started, by, what, named, subject, against, filed, complainants, norms }, voice) => {
    const { noun, were } = opened(what, voice);
    const court = lead('by ', body(by, voice));
    const about = subject === undefined ? '' : prose`for ${voice.text(subject)}`;
    const names = lead('against ', whoAll(against, voice, 'object'));
    const who_ = whoAll(complainants, voice, 'object');
    const under = lead('under ', normsWithTitles(norms, voice));
    return join(
      opening(started),
      noun,
      inBrackets(named, voice),
      about,
      were,
      'opened',
      court,
      names,
      under,
      who_ === '' ? '' : join('on', aOrAn(complaint(what)), lead('of ', filed && date(filed)), 'by', who_),
    );
  },

  origin: ({ what, subject, complainants, filed, texts, deeds, claimed, known }, voice) => {
    const about = subject === undefined ? '' : prose`, for ${voice.text(subject)},`;
    const names = whoAll(complainants, voice, 'object');
    const time = filed === undefined ? '' : when(filed);
    const brought =
      names === ''
        ? ''
        : what === 'civil'
          ? join('was brought by', names, time)
          : join(prose`was brought on ${aOrAn(complaint(what))} by`, names, time);
    const acts = list(deeds.map((one) => deed(one, voice)));
    const following = publishing(texts, voice, known);
    const after = following === '' ? '' : brought === '' ? prose`followed ${following}` : prose`following ${following}`;
    const related = acts === '' ? '' : prose`related to ${acts}`;
    const sum = claimed === undefined ? '' : prose`sought ${money(claimed, voice)}`;
    const parts = [join(brought, after), related, sum].filter((part) => part !== '');
    return parts.length === 0 ? '' : prose`${caseNoun(what, voice)}${about} ${list(parts)}`;
  },

  step: (message, voice) => {
    const { kind, date, by, reason } = message.step;
    const ground = reason === undefined ? '' : prose`on the ground of ${voice.text(reason)}`;
    if (typeof kind !== 'string')
      return join(opening(date), stepInWords(voice.text(kind.other), message, voice), ground);
    return join(opening(date), stepOf(kind, message, voice), lead('by ', body(by, voice)), ground);
  },

  state: (message, voice) => {
    const { threat, against } = message;
    const said = stateOf(message, voice);
    if (threat === undefined) return said;
    const danger = typeof threat === 'string' ? threats[threat] : voice.text(threat.other);
    const names = whoAll(against, voice);
    if (names === '') return lead('', said, prose`, and a threat of ${danger} remains`);
    return prose`${lead('', said, ', and ')}${names} ${isPlural(against, voice) ? 'remain' : 'remains'} under threat of ${danger}`;
  },

  printRun: ({ printed, announced, outlet }, voice) => {
    const whom = who(outlet, voice);
    if (printed === undefined || whom === '') return '';
    const more = announced === undefined ? '' : prose` instead of the ${count(announced, voice)} announced`;
    return prose`the proceedings were opened after ${whom} had printed ${count(printed, voice, 'copies')}${more}`;
  },

  payment: paymentPhrase,
};
