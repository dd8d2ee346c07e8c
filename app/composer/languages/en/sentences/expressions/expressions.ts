import type { ProceedingMessages } from '../../../../messages/proceedings';
import { whoAll } from '../../nouns/names';
import type { Phrases } from '../../../../voice/language';
import { list, quote } from '../../grammar/prose';
import { lead } from '../../../../words/joining';
import { activity } from './activities';
import { claims } from './claims';
import { matter, theTexts } from './publications';
import { published } from './published';
import { prose } from '../../../../words/words';

type Said = 'stemmedFrom' | 'assessment' | 'content' | 'disputed' | 'activity' | 'published';
export const expressionPhrases: Pick<Phrases<keyof ProceedingMessages>, Said> = {
  stemmedFrom: ({ what, over, known }, voice) =>
    lead(
      what === 'charge' ? 'the charge concerned ' : 'the proceedings followed ',
      list(over.map((expression) => matter(expression, voice, known))),
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
    const said = claims(expression.claims ?? [], voice);
    if (said === '' || !voice.isFirst(`content/${of.told.id}`)) return '';
    const { authors } = of.told;
    const texts = theTexts(of, voice);
    voice.isFirst(`expression/${of.told.id}`);
    const author = whoAll(authors, voice);
    return author === ''
      ? prose`${texts} ${said}`
      : prose`${of.told.kind === 'protest' ? 'at' : 'in'} ${texts}, ${author} ${said}`;
  },

  disputed: ({ expression }, voice) =>
    expression.disputedStatement === undefined
      ? ''
      : prose`the words held against ${whoAll(expression.authors, voice, 'object') || 'the author'} were ${quote(voice.text(expression.disputedStatement))}`,

  activity,
  published,
};
