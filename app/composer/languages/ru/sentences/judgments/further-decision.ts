import type { DecisionMessages } from '../../../../messages/decisions';
import type { Voice } from '../../../../voice/voice';
import { prose, type Words } from '../../../../words/words';
import { join, lead } from '../../../../words/joining';
import { passive, past } from '../../grammar/verbs';
import { bodies } from '../../nouns/bodies';
import { norms } from '../../nouns/law';
import { type Noun, own } from '../../nouns/noun';
import { whoAll } from '../../nouns/parties';
import { noun } from '../../nouns/phrases';
import { after } from '../../nouns/prepositions';
import { money } from '../../nouns/values';
import { circumstances, clausesOf, onGround } from '../../nouns/reasons';

type Further = DecisionMessages['decision'];

const nouns = {
  verdict: { noun: 'приговор', done: 'вынесен' },
  judgment: { noun: 'решение', done: 'вынесен' },
  ruling: { noun: 'постановление', done: 'вынесен' },
  order: { noun: 'распоряжение', done: 'издан' },
  resolution: { noun: 'постановление', done: 'вынесен' },
  pardon: { noun: 'акт о помиловании', done: 'издан' },
  amnesty: { noun: 'акт об амнистии', done: 'издан' },
  enforcement: { noun: 'исполнительное действие', done: 'совершен' },
} as const;

/** The decision and how it comes about: «постановление», «вынесен». */
export function issued(what: Further['what'], voice: Voice): { readonly what: Noun; readonly done: string } {
  if (typeof what !== 'string') return { what: noun(what.other, voice), done: 'вынесен' };
  return { what: own(nouns[what].noun), done: nouns[what].done };
}

const concerning = ({ persons }: Further, voice: Voice): Words =>
  after('в отношении', whoAll(persons, voice), 'genitive');

/** «Иванов был признан ответственным», «в иске было отказано»: what it came to, where it is one of these. */
function ended(message: Further, court: Words, voice: Voice): Words {
  if (message.outcome === 'claim-dismissed') {
    const { isAgainst = false, sum } = message.claim ?? {};
    const claim = isAgainst ? after('к', whoAll(message.persons, voice), 'dative') : '';
    const asked = lead('на сумму ', money(sum, 'accusative', voice));
    const whose = isAgainst ? '' : lead('по делу ', concerning(message, voice));
    return join(court, 'было отказано в удовлетворении иска', claim, asked, whose);
  }
  const names = whoAll(message.persons, voice);
  if (names === undefined) return '';
  const be = past('был', names.agrees);
  if (message.outcome === 'sanctioned')
    return join(names.in('nominative'), be, passive('подвергнут', names.agrees), 'взысканию', court);
  return join('иск к', names.in('dative'), 'был удовлетворен', court);
}

const isEnd = ({ outcome }: Further) =>
  outcome === 'liable' || outcome === 'sanctioned' || outcome === 'claim-dismissed';

/** A decision that no other sentence fits: what came of it, or else that it was taken; and what it held. */
export function furtherDecision(message: Further, voice: Voice): Words {
  const { courts, outcome, held, norms: cited, ground } = message;
  const time = circumstances(message, voice);
  const court = bodies(courts, voice)?.in('instrumental') ?? '';
  const under = after('на основании', norms(cited, voice), 'genitive');
  const reason = onGround(ground, voice);
  const clauses = clausesOf(held, voice);
  if (isEnd(message)) {
    const end = ended(message, court, voice);
    return end === '' ? '' : prose`${join(time, end, under, reason)}${lead('; указано, ', clauses)}`;
  }
  const { what, done } = issued(message.what, voice);
  const taken = join(past('был', what.agrees), passive(done, what.agrees), what.in('nominative'));
  const said = join(time, court, taken, concerning(message, voice), under, reason);
  const result = typeof outcome === 'object' ? prose`: ${voice.text(outcome.other)}` : '';
  return prose`${said}${result}${lead(result === '' ? ', которым установлено, ' : '; установлено, ', clauses)}`;
}
