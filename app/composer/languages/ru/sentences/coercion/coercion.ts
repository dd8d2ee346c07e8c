import type { CoercionMessages } from '../../../../messages/coercion';
import type { Voice } from '../../../../voice/voice';
import { prose, unique, type Words } from '../../../../words/words';
import type { Expression } from '../../../../case-file/records';
import { list } from '../../grammar/prose';
import { join, lead, softComma } from '../../../../words/joining';
import { passive, past } from '../../grammar/verbs';
import { deciders, officers } from '../../nouns/agents';
import { hedge } from '../../nouns/attribution';
import { bodies } from '../../nouns/bodies';
import { event } from '../../nouns/happenings';
import { type Noun, own } from '../../nouns/noun';
import { they, whoAll } from '../../nouns/parties';
import { noun } from '../../nouns/phrases';
import { after } from '../../nouns/prepositions';
import { opening } from '../../nouns/values';
import type { Phrases } from '../../../../voice/language';
import { ofCounts } from '../judgments/charges';
import { bounded } from './intervals';
import { reason } from './measures';
import { releaseReason } from './release-reasons';
import { itemsOf, objectOf } from './taken';

type Said = 'finding' | 'chargesBasis' | 'release' | 'blocking';

/** Kinds of evidence, several of each. */
const evidence = {
  article: 'статьи',
  blog: 'записи в блоге',
  post: 'публикации',
  book: 'книги',
  speech: 'выступления',
  protest: 'акции протеста',
  leaflet: 'листовки',
  membership: 'членство в организации',
  'religious-practice': 'религиозная практика',
  'union-activity': 'профсоюзная деятельность',
  coverage: 'репортажи',
  'printed-issue': 'номера издания',
} as const;

const evidenceOf = ({ kind }: Pick<Expression, 'kind'>, voice: Voice): Noun =>
  typeof kind === 'string' ? own(evidence[kind]) : noun(kind.other, voice);

/** «, по сообщениям, после того как его принудили признать вину,»: told in place of the reason. */
function forcedBefore({ forced, act }: CoercionMessages['release'], voice: Voice): Words {
  if (forced?.description === undefined) return '';
  const them = they(act.persons ?? [], voice).in('accusative');
  const deed = prose`после того как ${them} принудили ${voice.text(forced.description)}`;
  return prose`${softComma} ${join(hedge(forced.attribution), deed)}${softComma}`;
}

/** «через 2 месяца после задержания, 11 апреля 2024 года,». */
function sinceThen({ act, since, interval, lessThan }: CoercionMessages['release']): Words {
  const gap = since === undefined ? '' : bounded('через', { interval, lessThan });
  const day = opening(act.date);
  if (gap === '') return day;
  const from = since === 'arrest' ? ' после задержания' : ' после этого';
  return prose`${gap}${from}${lead(', ', day, softComma)}`;
}

export const coercionPhrases: Pick<Phrases<keyof CoercionMessages>, Said> = {
  finding: ({ act, before, interval, lessThan }, voice) => {
    const items = itemsOf(act, voice);
    if (items === undefined) return '';
    const { noun: things, agrees } = items;
    const by = officers(act, voice)?.in('instrumental');
    const earlier = after('до', event(before, voice), 'genitive');
    const gap = earlier === '' ? '' : bounded('за', { interval, lessThan });
    const found = prose`${past('был', agrees)} ${passive('обнаружен', agrees)}`;
    return join(opening(act.date), things.in('nominative'), found, by, gap, earlier);
  },

  chargesBasis: ({ persons, stage, expressions, words, later, counts, justTold }, voice) => {
    const kinds = unique(expressions.map((one) => evidenceOf(one, voice).in('prepositional')));
    const more = words === undefined ? '' : noun(words, voice).in('prepositional');
    const on = list([...kinds, more]);
    if (on === '') return '';
    const subject = stage === 'suspicion' ? 'подозрение' : 'обвинение';
    if (justTold === true) return join('это', subject, 'основывалось на', on);
    const brought = later && counts.length === 0 && stage !== 'suspicion' ? 'предъявленное позднее' : '';
    const whom = after('в отношении', whoAll(persons, voice), 'genitive');
    return join(brought, subject, ofCounts(counts, voice), whom, 'основывалось на', on);
  },

  release: (message, voice) => {
    const { act, forced } = message;
    const names = whoAll(act.persons, voice);
    if (names === undefined) return '';
    const { agrees } = names;
    const freed = join(
      sinceThen(message),
      names.in('nominative'),
      past('был', agrees),
      passive('освобожден', agrees),
      bodies(act.by, voice)?.in('instrumental'),
      forced === undefined ? releaseReason(act, voice) : '',
    );
    const then = act.afterwards === undefined ? '' : prose` и ${voice.text(act.afterwards)}`;
    return prose`${freed}${forcedBefore(message, voice)}${then}`;
  },

  blocking: ({ act, interval, lessThan, words }, voice) => {
    const names = whoAll(act.persons, voice) ?? objectOf(act, voice)?.noun;
    if (names === undefined) return '';
    const { agrees } = names;
    const gap = bounded('через', { interval, lessThan });
    const since = words === undefined ? '' : voice.text(words);
    const by = deciders({ by: act.by, byParties: undefined }, voice)?.in('instrumental');
    const again = act.again === true ? 'вновь' : '';
    const when = gap === '' ? opening(act.date) : join(gap, since);
    return join(
      when,
      names.in('nominative'),
      past('был', agrees),
      again,
      passive('заблокирован', agrees),
      by,
      reason(act, voice),
    );
  },
};
