import type { ProceedingMessages } from '../../../../messages/proceedings';
import type { Voice } from '../../../../voice/voice';
import { isClause, isDeed } from '../../grammar/agreement';
import { opening, when } from '../../grammar/dates';
import { body } from '../../nouns/bodies';
import { isPlural, who, whoAll } from '../../nouns/names';
import { count, money } from '../../grammar/numbers';
import type { Phrases } from '../../../../voice/language';
import { aOrAn, list } from '../../grammar/prose';
import { join, lead } from '../../../../words/joining';
import { normsWithTitles } from '../judgments/charges';
import { paymentPhrase } from './payments';
import { caseNoun, opened } from './proceeding-nouns';
import { deed, publishing } from '../expressions/publications';
import { type Words, prose } from '../../../../words/words';
import type { Proceeding } from '../../../../case-file/records';

type Said = 'start' | 'origin' | 'step' | 'state' | 'printRun' | 'payment';

const steps = {
  joined: 'the case was joined with another',
  severed: 'the case was severed from another',
  'returned-for-investigation': 'the case was returned for further investigation',
  suspended: 'the proceedings were suspended',
  resumed: 'the proceedings were resumed',
  closed: 'the proceedings were closed',
} as const;

/**
 * A step in words of its own: a clause ("the opening of a case was refused"), what a body did ("refused to open a case"),
 * and any other words behind a colon.
 */
function stepInWords(words: Words, by: string | undefined, voice: Voice): Words {
  if (isClause(words)) return join(words, lead('by ', body(by, voice)));
  const name = body(by, voice);
  if (name !== '' && isDeed(words)) return join(name, words);
  return name === ''
    ? prose`the following step was taken in the case: ${words}`
    : prose`${name} took the following step in the case: ${words}`;
}

const states = {
  investigation: 'the case is under investigation',
  trial: 'the case is before the court of first instance',
  appeal: 'the case is on appeal',
  continuing: 'proceedings continue',
  suspended: 'the proceedings stand suspended',
  ended: 'the proceedings have ended',
} as const;

const threats = { 're-arrest': 're-arrest', imprisonment: 'imprisonment', extradition: 'extradition' } as const;

const complaint = (what: Proceeding['kind']) => (what === 'criminal-private' ? 'private complaint' : 'complaint');

function stateOf(what: Proceeding['kind'], state: NonNullable<Proceeding['state']>, voice: Voice): Words {
  if (typeof state !== 'string') return voice.text(state.other);
  if (state !== 'continuing') return states[state];
  return what === 'criminal-public' || what === 'criminal-private'
    ? 'the criminal proceedings continue'
    : prose`the ${states.continuing}`;
}

export const proceedingPhrases: Pick<Phrases<keyof ProceedingMessages>, Said> = {
  start: ({ date, by, what, subject, against, complainants, norms }, voice) => {
    const { noun, were } = opened(what, voice);
    const court = lead('by ', body(by, voice));
    const about = subject === undefined ? '' : prose`for ${voice.text(subject)}`;
    const names = lead('against ', whoAll(against, voice, 'object'));
    const who_ = whoAll(complainants, voice, 'object');
    const under = lead('under ', normsWithTitles(norms, voice));
    return join(
      opening(date),
      noun,
      about,
      were,
      'opened',
      court,
      names,
      under,
      who_ === '' ? '' : prose`on ${aOrAn(complaint(what))} by ${who_}`,
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
    const sum = claimed === undefined ? '' : prose`sought ${money(claimed)}`;
    const parts = [join(brought, after), related, sum].filter((part) => part !== '');
    return parts.length === 0 ? '' : prose`${caseNoun(what, voice)}${about} ${list(parts)}`;
  },

  step: ({ step: { kind, date, by, reason } }, voice) => {
    const ground = reason === undefined ? '' : prose`on the ground of ${voice.text(reason)}`;
    if (typeof kind !== 'string') return join(opening(date), stepInWords(voice.text(kind.other), by, voice), ground);
    return join(opening(date), steps[kind], lead('by ', body(by, voice)), ground);
  },

  state: ({ what, state, threat, against }, voice) => {
    const said = stateOf(what, state, voice);
    if (threat === undefined) return said;
    const danger = typeof threat === 'string' ? threats[threat] : voice.text(threat.other);
    const names = whoAll(against, voice);
    if (names === '') return prose`${said}, and a threat of ${danger} remains`;
    return prose`${said}, and ${names} ${isPlural(against, voice) ? 'remain' : 'remains'} under threat of ${danger}`;
  },

  printRun: ({ printed, announced, outlet }, voice) => {
    const whom = who(outlet, voice);
    if (printed === undefined || whom === '') return '';
    const more = announced === undefined ? '' : prose` instead of the ${count(announced, voice)} announced`;
    return prose`the proceedings were opened after ${whom} had printed ${count(printed, voice, 'copies')}${more}`;
  },

  payment: paymentPhrase,
};
