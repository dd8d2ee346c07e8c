import type { Expression } from '#shared/kinds/expression';
import type { ProceedingMessages } from '../../../../messages/proceedings';
import type { Voice } from '../../../../voice/voice';
import { opening } from '../../grammar/dates';
import { event, eventName } from '../../nouns/happenings';
import { own, whoAll } from '../../nouns/names';
import { place } from '../../grammar/nouns';
import { term, termAdjective } from '../../grammar/numbers';
import type { Phrases } from '../phrases';
import { chain, join, lead, list, quote } from '../../grammar/prose';
import { matter, publication, theTexts } from './publications';
import { groupBy } from '../../../../case-file/group-by';

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
function claims(given: readonly Claim[], voice: Voice): string {
  const byAct = groupBy(given, ({ act }) => act);
  return chain(
    [...byAct].map(([act, same]) => {
      const verb = acts[act];
      const isThat = verb.endsWith(' that');
      const contents = same.map(({ content }) => voice.text(content).replace(/^that /u, ''));
      if (!isThat) return `${verb} ${list(contents)}`;
      return `${verb.replace(/ that$/u, '')} ${list(contents.map((content) => `that ${content}`))}`;
    }),
  );
}

/** What somebody covered or spoke of: the seven-month strike that preceded the events. */
function topic(message: ProceedingMessages['activity'], voice: Voice): string {
  const { expression, about, aboutBefore } = message;
  const found = voice.find('event', about);
  if (found === undefined) return expression.subject === undefined ? '' : voice.text(expression.subject);
  const name = eventName(found, voice);
  const length = found.length === undefined ? '' : termAdjective(found.length);
  const long =
    length === '' ? name : /^the /u.test(name) ? name.replace(/^the /u, `the ${length} `) : `the ${length} ${name}`;
  return join(long, lead('before ', event(aboutBefore, voice)));
}

type Verb = { readonly past: string; readonly perfect: string };
const verbs = new Map<unknown, Verb>([
  ['coverage', { past: 'covered', perfect: 'had covered' }],
  ['protest', { past: 'took part in', perfect: 'had taken part in' }],
  ['membership', { past: 'was a member of', perfect: 'had been a member of' }],
  ['religious-practice', { past: 'practised', perfect: 'had practised' }],
  ['union-activity', { past: 'gave', perfect: 'had given' }],
]);

function spoke(expression: Expression, subject: string, voice: Voice): string {
  const to = expression.audience === undefined ? '' : `to ${voice.text(expression.audience)}`;
  const often = expression.repeated === true ? 'several times' : '';
  return join(
    'spoke',
    often,
    to,
    subject === '' ? '' : join(/^(?:in |for |against )/u.test(subject) ? '' : 'on', subject),
  );
}

const actNouns = { arrest: 'arrest', detention: 'detention', other: 'that' } as const;

/** `four days before his arrest,`. */
function earlier(
  prior: NonNullable<ProceedingMessages['activity']['priorTo']>,
  persons: readonly string[],
  voice: Voice,
): string {
  const length = `${prior.lessThan ? 'less than ' : ''}${term(prior.interval)}`;
  const what = prior.act === 'other' ? 'that' : `${own(persons, voice)} ${actNouns[prior.act]}`;
  return `${length} before ${what},`;
}

export const expressionPhrases: Pick<Phrases<keyof ProceedingMessages>, Said> = {
  stemmedFrom: ({ over, known }, voice) =>
    lead('the charge concerned ', list(over.map((expression) => matter(expression, voice, known)))),

  assessment: ({ expression }, voice) => {
    const as = list((expression.assessedAs ?? []).map((word) => voice.text(word)));
    const whom = whoAll(expression.assessedBy, voice);
    if (as === '') return '';
    const what = `the information in ${theTexts(expression, voice)}`;
    return whom === '' ? `${what} was considered ${as}` : `${whom} considered ${what} ${as}`;
  },

  content: ({ expression }, voice) => {
    const said = claims(expression.claims ?? [], voice);
    if (said === '') return '';
    const texts = theTexts(expression, voice);
    const known = !voice.isFirst(`expression/${expression.id}`);
    const where = known ? `in ${texts},` : lead('in ', publication(expression, voice, expression.authors), ',');
    const author = whoAll(expression.authors, voice);
    return author === '' ? `${where.replace(/^in |,$/gu, '')} ${said}` : join(where, author, said);
  },

  disputed: ({ expression }, voice) =>
    expression.disputedStatement === undefined
      ? ''
      : `the words held against ${whoAll(expression.authors, voice, 'object') || 'the author'} were ${quote(voice.text(expression.disputedStatement))}`,

  activity: (message, voice) => {
    const { expression, priorTo } = message;
    const { kind, authors = [], outlet, date, manner } = expression;
    const actors = authors.length > 0 ? authors : outlet === undefined ? [] : [outlet];
    const names = whoAll(actors, voice);
    const subject = topic(message, voice);
    if (names === '') return '';
    const how = manner === undefined ? '' : voice.text(manner);
    const at = expression.place === undefined ? '' : place(voice.text(expression.place));
    const time = priorTo === undefined ? opening(date) : earlier(priorTo, actors, voice);
    if (kind === 'speech') return join(time, names, how, spoke(expression, subject, voice), at);
    const verb = verbs.get(kind);
    if (verb === undefined || subject === '') return '';
    const often = expression.repeated === true ? 'several times' : '';
    const past = priorTo === undefined ? verb.past : verb.perfect;
    const said = kind === 'coverage' && how !== '' ? `${how} ${past}` : past;
    return join(time, names, said, subject, often, at);
  },
};
