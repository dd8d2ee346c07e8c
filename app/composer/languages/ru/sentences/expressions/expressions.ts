import type { ProceedingMessages } from '../../../../messages/proceedings';
import { has, prose, type Words } from '../../../../words/words';
import { list, quote } from '../../grammar/prose';
import { join, lead } from '../../../../words/joining';
import { passive, past } from '../../grammar/verbs';
import { event } from '../../nouns/happenings';
import { listed, type Noun, own } from '../../nouns/noun';
import { whoAll } from '../../nouns/parties';
import { after } from '../../nouns/prepositions';
import type { Phrases } from '../../../../voice/language';
import { activity } from './activities';
import { claimed } from './claims';
import { matter, theTexts } from './publications';
import { published } from './published';
import { agreeing } from '../../nouns/typed-adjectives';

type Said = 'stemmedFrom' | 'assessment' | 'content' | 'disputed' | 'activity' | 'published';

/** «в статье», «на акции протеста». */
const within = (texts: Noun): Words =>
  after(has(texts.in('nominative'), /^акци/u) ? 'на' : 'в', texts, 'prepositional');

const concerned = {
  case: 'дело касалось',
  suspicion: 'подозрение касалось',
  charge: 'обвинение касалось',
  charges: 'обвинения касались',
} as const;

export const expressionPhrases: Pick<Phrases<keyof ProceedingMessages>, Said> = {
  stemmedFrom: ({ over, events, known, what }, voice) => {
    const happened = events.flatMap((id) => event(id, voice) ?? []);
    const matters = listed([...over.map((one) => matter(one, voice, known)), ...happened]);
    return what === 'proceedings'
      ? lead('производство было начато ', after('в связи с', matters, 'instrumental'))
      : lead(`${concerned[what]} `, matters?.in('genitive'));
  },

  assessment: ({ of, expression: { assessedAs = [], assessedBy } }, voice) => {
    const texts = theTexts(of, voice);
    const as = list(assessedAs.map((one) => agreeing(one, texts.agrees, 'instrumental', voice)));
    if (as === '') return '';
    const whom = whoAll(assessedBy, voice);
    if (whom === undefined)
      return join(
        'в ходе производства',
        texts.in('nominative'),
        past('был', texts.agrees),
        passive('назван', texts.agrees),
        as,
      );
    return join(whom.in('nominative'), past('назвал', whom.agrees), texts.in('accusative'), as);
  },

  content: ({ of, expression: { claims = [] } }, voice) => {
    if (claims.length === 0 || !voice.isFirst(`content/${of.told.id}`)) return '';
    voice.isFirst(`expression/${of.told.id}`);
    const texts = theTexts(of, voice);
    const author = whoAll(of.told.authors, voice) ?? own('автор');
    return join(within(texts), author.in('nominative'), claimed(claims, author.agrees, voice));
  },

  disputed: ({ expression: { authors, disputedStatement } }, voice) => {
    if (disputedStatement === undefined) return '';
    const whom = (whoAll(authors, voice) ?? own('автор')).in('dative');
    return prose`${whom} были поставлены в вину слова: ${quote(voice.text(disputedStatement))}`;
  },

  activity,
  published,
};
