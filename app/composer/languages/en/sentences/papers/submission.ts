import type { SubmissionMessages } from '../../../../messages/submission';
import { when } from '../../grammar/dates';
import { number } from '../../grammar/numbers';
import type { Phrases } from '../../../../voice/language';
import { activityOf } from '../../grammar/activity';
import { capital, list } from '../../grammar/prose';
import { lead } from '../../../../words/joining';
import type { Voice } from '../../../../voice/voice';
import { has, joinedBy, plainText, prose, type Words } from '../../../../words/words';

const ordinals = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const statuses = { general: 'general', special: 'special', roster: 'roster', none: 'no' } as const;

export const ordinal = (value: number): string => ordinals[value] ?? `${value}th`;

/** Own words on a status are a predicate already, or what an organisation has. */
function statusOf(
  status: NonNullable<SubmissionMessages['submitter-introduced']['organisation']['ecosocStatus']>,
  voice: Voice,
): Words {
  if (typeof status === 'string') return prose`has ${statuses[status]} consultative status with ECOSOC`;
  const words = voice.text(status.other);
  const isPredicate = has(words, /^(?:has|had|holds|is|was|are|enjoys|applied|lost|does|did|cannot|can|may) /iu);
  return isPredicate ? words : prose`has ${words}`;
}

export const submissionPhrases: Phrases<keyof SubmissionMessages> = {
  'submission-opening': ({ submitters, state, cycle }, voice) => {
    const who = list(submitters.map((name) => voice.text(name)));
    const which = cycle === undefined ? 'the' : prose`the ${ordinal(cycle)} cycle of the`;
    const joint = submitters.length > 1 ? 'joint submission' : 'submission';
    return prose`this ${joint}${lead(' by ', who)} contributes to ${which} Universal Periodic Review (UPR) of ${voice.text(state)}`;
  },
  'submission-focus': ({ state, subject }, voice) =>
    prose`it examines how ${voice.text(state)} complies with its international human rights obligations on ${voice.text(subject)}`,
  'submission-issues': ({ count }) =>
    count === 1
      ? 'this submission examines one key issue:'
      : prose`this submission examines the following ${number(count)} key issues:`,
  'submitter-introduced': ({ organisation }, voice) => {
    const { name, shortName, founded, activity, ecosocStatus, city, country } = organisation;
    const short = shortName === undefined ? '' : prose` (${voice.text(shortName)})`;
    const seat = joinedBy(
      ', ',
      [city, country].flatMap((place) => (place === undefined ? [] : [voice.text(place)])),
    );
    const born = list(
      [lead('founded ', founded === undefined ? '' : when(founded)), lead('based in ', seat)].filter(
        (part) => part !== '',
      ),
    );
    const status = ecosocStatus === undefined ? '' : statusOf(ecosocStatus, voice);
    const names = [name, shortName].map((one) => (one === undefined ? '' : plainText(voice.text(one))));
    const work = activity === undefined ? undefined : activityOf(voice.text(activity), names);
    const does = list([work?.as === 'predicate' ? work.words : '', status].filter((part) => part !== ''));
    const more = work?.as === 'sentence' ? capital(work.words) : '';
    const first =
      does === ''
        ? prose`${voice.text(name)}${short}${lead(' was ', born)}`
        : prose`${voice.text(name)}${short}${lead(', ', born, ',')} ${does}`;
    return does === '' && born === '' ? more : prose`${first}${lead('. ', more)}`;
  },
  'recommendations-opening': ({ submitters, state, single }, voice) => {
    const who = list(submitters.map((name) => voice.text(name)));
    const call = submitters.length === 1 ? 'calls' : 'call';
    const whom = prose`the Government of ${voice.text(state)}`;
    return who === ''
      ? prose`${whom} should${single ? ':' : ' act on the following recommendations.'}`
      : prose`on the basis of these findings, ${who} ${call} on ${whom} to${single ? ':' : ' act on the following recommendations.'}`;
  },
};
