import type { ProceedingMessages } from '../../../../messages/proceedings';
import type { Voice } from '../../../../voice/voice';
import { opening } from '../../grammar/dates';
import { event, eventName } from '../../nouns/happenings';
import { own, whoAll } from '../../nouns/names';
import { place } from '../../grammar/nouns';
import { term, termAdjective } from '../../grammar/terms';
import type { Phrases } from '../../../../voice/language';
import { chain, list, quote } from '../../grammar/prose';
import { join, lead } from '../../../../words/joining';
import { matter, theTexts } from './publications';
import { groupBy } from '../../../../case-file/group-by';
import { has, prose, replaced, type Words } from '../../../../words/words';
import type { Expression } from '../../../../case-file/records';

type Said = 'stemmedFrom' | 'assessment' | 'content' | 'disputed' | 'activity';
type Claim = NonNullable<Expression['claims']>[number];

const acts = {
  stated: 'stated that',
  reported: 'reported that',
  suspected: 'voiced the suspicion that',
  alleged: 'alleged that',
  asked: 'asked',
  criticised: 'criticised',
  described: 'described',
  'called-for': 'called for',
  supported: 'supported',
} as const;

/** Claims of one act share its verb: `reported that A and that B`. */
function claims(given: readonly Claim[], voice: Voice): Words {
  const byAct = groupBy(given, ({ act }) => act);
  return chain(
    [...byAct].map(([act, same]) => {
      const verb = acts[act];
      const isThat = verb.endsWith(' that');
      const contents = same.map(({ content }) => replaced(voice.text(content), /^that /u, ''));
      if (!isThat) return prose`${verb} ${list(contents)}`;
      return prose`${verb.replace(/ that$/u, '')} ${list(contents.map((content) => prose`that ${content}`))}`;
    }),
  );
}

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
  'union-activity': { past: 'gave', perfect: 'had given' },
} as const;

function spoke(expression: ProceedingMessages['activity']['expression'], subject: Words, voice: Voice): Words {
  const to = expression.audience === undefined ? '' : prose`to ${voice.text(expression.audience)}`;
  const often = expression.repeated === true ? 'several times' : '';
  return join(
    'spoke',
    often,
    to,
    subject === '' ? '' : join(has(subject, /^(?:in |for |against )/u) ? '' : 'on', subject),
  );
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

export const expressionPhrases: Pick<Phrases<keyof ProceedingMessages>, Said> = {
  stemmedFrom: ({ over, known }, voice) =>
    lead('the charge concerned ', list(over.map((expression) => matter(expression, voice, known)))),

  assessment: ({ of, expression }, voice) => {
    const as = list((expression.assessedAs ?? []).map((word) => voice.text(word)));
    const whom = whoAll(expression.assessedBy, voice);
    if (as === '') return '';
    const what = prose`the information in ${theTexts(of, voice)}`;
    return whom === '' ? prose`${what} was considered ${as}` : prose`${whom} considered ${what} ${as}`;
  },

  content: ({ of, expression }, voice) => {
    const said = claims(expression.claims ?? [], voice);
    if (said === '') return '';
    const { authors } = of.told;
    const texts = theTexts(of, voice);
    voice.isFirst(`expression/${of.told.id}`);
    const author = whoAll(authors, voice);
    return author === '' ? prose`${texts} ${said}` : prose`in ${texts}, ${author} ${said}`;
  },

  disputed: ({ expression }, voice) =>
    expression.disputedStatement === undefined
      ? ''
      : prose`the words held against ${whoAll(expression.authors, voice, 'object') || 'the author'} were ${quote(voice.text(expression.disputedStatement))}`,

  activity: (message, voice) => {
    const { what, by, expression, priorTo } = message;
    const { date, manner } = expression;
    const names = whoAll(by, voice);
    const subject = topic(message, voice);
    if (names === '') return '';
    const how = manner === undefined ? '' : voice.text(manner);
    const at = expression.place === undefined ? '' : place(voice.text(expression.place));
    const time = priorTo === undefined ? opening(date) : earlier(priorTo, by, voice);
    if (what === 'speech') return join(time, names, how, spoke(expression, subject, voice), at);
    if (subject === '') return '';
    const verb = verbs[what];
    const often = expression.repeated === true ? 'several times' : '';
    const past = priorTo === undefined ? verb.past : verb.perfect;
    const said = what === 'coverage' && how !== '' ? prose`${how} ${past}` : past;
    return join(time, names, said, subject, often, at);
  },
};
