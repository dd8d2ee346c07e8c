import type { ProceedingMessages } from '../../../../messages/proceedings';
import type { Voice } from '../../../../voice/voice';
import { whoAll } from '../../nouns/names';
import type { Phrases } from '../../../../voice/language';
import { chain, list, quote } from '../../grammar/prose';
import { lead } from '../../../../words/joining';
import { activity } from './activities';
import { matter, theTexts } from './publications';
import { published } from './published';
import { groupBy } from '../../../../case-file/group-by';
import { prose, replaced, type Words } from '../../../../words/words';
import type { Expression } from '../../../../case-file/records';

type Said = 'stemmedFrom' | 'assessment' | 'content' | 'disputed' | 'activity' | 'published';
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

export const expressionPhrases: Pick<Phrases<keyof ProceedingMessages>, Said> = {
  stemmedFrom: ({ over, known }, voice) =>
    lead('the charge concerned ', list(over.map((expression) => matter(expression, voice, known)))),

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
