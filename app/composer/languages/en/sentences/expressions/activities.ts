import type { Message } from '../../../../messages/message';
import type { ProceedingMessages } from '../../../../messages/proceedings';
import type { Voice } from '../../../../voice/voice';
import { opening } from '../../grammar/dates';
import { event, eventName } from '../../nouns/happenings';
import { isPlural, own, whoAll } from '../../nouns/names';
import { place } from '../../grammar/nouns';
import { inOutlet, isLatestOf, onSubject, partIn } from './publications';
import { term, termAdjective } from '../../grammar/terms';
import { join, lead } from '../../../../words/joining';
import { has, prose, replaced, type Words } from '../../../../words/words';

/** What somebody covered or spoke of: the seven-month strike that preceded the events. */
function topic(message: ProceedingMessages['activity'], voice: Voice): Words {
  const { expression, about, aboutBefore } = message;
  if (about === undefined) return expression.subject === undefined ? '' : voice.text(expression.subject);
  const name = eventName(about, voice);
  const length = about.length === undefined ? '' : termAdjective(about.length);
  const long =
    length === ''
      ? name
      : has(name, /^the /u)
        ? prose`the ${length} ${replaced(name, /^the /u, '')}`
        : prose`the ${length} ${name}`;
  return join(long, lead('before ', event(aboutBefore, voice)));
}

const verbs = {
  coverage: { past: 'covered', perfect: 'had covered' },
  protest: { past: 'took part in', perfect: 'had taken part in' },
  membership: { past: 'was a member of', perfect: 'had been a member of' },
  'religious-practice': { past: 'practised', perfect: 'had practised' },
  'union-activity': { past: 'was active in a trade union', perfect: 'had been active in a trade union' },
} as const;

/** The same where nobody recorded what was practised. */
const practice = { past: 'engaged in religious practice', perfect: 'had engaged in religious practice' } as const;

function spoke(expression: ProceedingMessages['activity']['expression'], subject: Words, voice: Voice): Words {
  const to = expression.audience === undefined ? '' : prose`to ${voice.text(expression.audience)}`;
  const often = expression.repeated === true ? 'several times' : '';
  return join('spoke', often, to, onSubject(subject));
}

/** What unions are active over: `a pay of six dollars a month`, `the unpaid wages`. */
const demand =
  /^(?:(?:an?|the|their|his|her|\p{Ll}+er|un\p{Ll}+|low|poor|late) )*(?:pay|wages?|salar(?:y|ies)|hours|conditions|dismissals?|lay-?offs|safety|pensions?|bonus(?:es)?|arrears|contracts?|cuts)(?= |$)/iu;

/** What came behind the verb: a protest is told apart from what it was about. */
function objectOf({ what, about }: Message<'activity'>, subject: Words): Words {
  if (what === 'union-activity') return has(subject, demand) ? prose`over ${subject}` : lead('(', subject, ')');
  if (what !== 'protest') return subject;
  if (about === undefined) return partIn(subject);
  return about.kind === 'protest' || about.kind === 'strike' ? subject : prose`a protest in connection with ${subject}`;
}

const actNouns = { arrest: 'arrest', detention: 'detention', other: 'that' } as const;

/** `four days before his arrest,`. */
function earlier(
  prior: NonNullable<ProceedingMessages['activity']['priorTo']>,
  persons: readonly string[],
  voice: Voice,
): Words {
  const length = prose`${prior.lessThan ? 'less than ' : ''}${term(prior.interval)}`;
  const what = prior.act === 'other' ? 'that' : prose`${own(persons, voice)} ${actNouns[prior.act]}`;
  return prose`${length} before ${what},`;
}

/** Something that somebody did, told as itself. */
export function activity(message: Message<'activity'>, voice: Voice): Words {
  const { what, by, expression, priorTo } = message;
  const { date, manner } = expression;
  const names = whoAll(by, voice);
  if (names === '') return '';
  isLatestOf({ told: expression }, voice);
  const subject = topic(message, voice);
  const how = manner === undefined ? '' : voice.text(manner);
  const at = expression.place === undefined ? '' : place(voice.text(expression.place));
  const time = priorTo === undefined ? opening(date) : earlier(priorTo, by, voice);
  if (what === 'speech')
    return join(time, names, how, spoke(expression, subject, voice), inOutlet(expression.outlet, by, voice), at);
  const object = objectOf(message, subject);
  if (object === '' && what !== 'union-activity' && what !== 'religious-practice') return '';
  const verb = object === '' && what === 'religious-practice' ? practice : verbs[what];
  const often = expression.repeated === true ? 'several times' : '';
  const past = priorTo === undefined ? verb.past : verb.perfect;
  const said =
    what === 'coverage' && how !== ''
      ? prose`${how} ${past}`
      : isPlural(by, voice)
        ? past.replace('was a member', 'were members').replace(/^was /u, 'were ')
        : past;
  const around = lead(', ', expression.circumstances === undefined ? '' : voice.text(expression.circumstances));
  return prose`${join(time, names, said, object, often, at)}${around}`;
}
