import type { ProceedingMessages } from '../../../../messages/proceedings';
import { event } from '../../nouns/happenings';
import { whoAll } from '../../nouns/names';
import type { Phrases } from '../../../../voice/language';
import { list, quote } from '../../grammar/prose';
import { lead, said } from '../../../../words/joining';
import { activity } from './activities';
import { claims } from './claims';
import { matter, theTexts } from './publications';
import { published } from './published';
import { has, prose } from '../../../../words/words';

/** What has words on it and not in it: `the placard`, `the three banners “Bread”`. */
const isSurface = /^[^“]*\b(?:placard|poster|banner|billboard|sticker|badge|flag|wall|T-shirt)s?(?: “|$)/iu;

type Said = 'stemmedFrom' | 'assessment' | 'content' | 'disputed' | 'activity' | 'published';
export const expressionPhrases: Pick<Phrases<keyof ProceedingMessages>, Said> = {
  stemmedFrom: ({ over, events, known, what }, voice) =>
    lead(
      what === 'proceedings' ? 'the proceedings followed ' : `the ${what} concerned `,
      list(said([...over.map((one) => matter(one, voice, known)), ...events.map((id) => event(id, voice))])),
    ),

  assessment: ({ of, expression }, voice) => {
    const as = list((expression.assessedAs ?? []).map((word) => voice.text(word)));
    const whom = whoAll(expression.assessedBy, voice);
    if (as === '') return '';
    const what = prose`the information in ${theTexts(of, voice)}`;
    return whom === ''
      ? prose`in the proceedings, ${what} was considered ${as}`
      : prose`${whom} considered ${what} ${as}`;
  },

  content: ({ of, expression }, voice) => {
    const words = claims(expression.claims ?? [], voice);
    if (words === '' || !voice.isFirst(`content/${of.told.id}`)) return '';
    const { authors } = of.told;
    const texts = theTexts(of, voice);
    voice.isFirst(`expression/${of.told.id}`);
    const author = whoAll(authors, voice);
    return author === ''
      ? prose`${texts} ${words}`
      : prose`${of.told.kind === 'protest' ? 'at' : has(texts, isSurface) ? 'on' : 'in'} ${texts}, ${author} ${words}`;
  },

  disputed: ({ expression }, voice) =>
    expression.disputedStatement === undefined
      ? ''
      : prose`the words held against ${whoAll(expression.authors, voice, 'object') || 'the author'} were ${quote(voice.text(expression.disputedStatement))}`,

  activity,
  published,
};
