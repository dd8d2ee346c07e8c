import type { RecordId } from '#shared/schema/ids';
import type { LawMessages } from '../../../../messages/law';
import type { Voice } from '../../../../voice/voice';
import { date } from '../../grammar/dates';
import { article, code } from '../../nouns/law';
import { term } from '../../grammar/numbers';
import type { Phrases } from '../phrases';
import { join, lead, list, quote } from '../../grammar/prose';
import { finding, flaw } from './flaws';
import { subjectOf } from './norm-subject';
import { penalties } from './penalties';
import { has, includes, prose, unique, type Words } from '../../../../words/words';
import type { NormChange } from '../../../../case-file/records';

type Change = NormChange['change'];

const drafted: Record<Change, string> = {
  keeps: 'keep',
  adds: 'add',
  removes: 'remove',
  raises: 'raise',
  lowers: 'lower',
  introduces: 'introduce',
};
const made: Record<Change, string> = {
  keeps: 'kept',
  adds: 'added',
  removes: 'removed',
  raises: 'raised',
  lowers: 'lowered',
  introduces: 'introduced',
};

/** `defamation (Article 129)`: what an article is about, by its own heading where it has no other name. */
function subjectAndArticle(id: RecordId<'norm'>, voice: Voice): { readonly law: Words; readonly text: Words } {
  const reference = voice.norm({ norm: id });
  if (reference === undefined) return { law: '', text: '' };
  const { subject, title } = reference.norm;
  const about = subject !== undefined ? voice.text(subject) : title !== undefined ? quote(voice.text(title)) : '';
  const own = article(reference);
  return { law: code(reference, voice), text: about === '' ? own : join(about, lead('(', own, ')')) };
}

/** `Article 129` of each: enough where the law is plain from the sentence before. */
function bareArticles(ids: readonly RecordId<'norm'>[], voice: Voice): Words {
  return list(
    ids
      .map((norm) => voice.norm({ norm }))
      .flatMap((reference) => (reference === undefined ? [] : [article(reference)])),
  );
}

export const lawPhrases: Phrases<keyof LawMessages> = {
  'norm-subjects': ({ norms, punishes }, voice) => {
    const found = norms.map((norm) => subjectAndArticle(norm, voice)).filter(({ text }) => text !== '');
    const [first] = found;
    if (first === undefined) return '';
    return prose`${first.law} ${punishes ? 'punishes' : 'regulates'} ${list(found.map(({ text }) => text))}`;
  },

  'norm-effects': ({ subject, effects, protects, quotation }, voice) => {
    const { phrase, plural } = subjectOf([subject], voice);
    const own = list(protects.map((one) => voice.text(one)));
    const verbs = [
      ...effects.map((effect) => voice.text(effect)),
      ...(own === '' ? [] : [prose`${plural ? 'protect' : 'protects'} ${own}`]),
    ];
    const words = quotation === undefined ? '' : quote(voice.text(quotation));
    if (verbs.length === 0) return words === '' ? '' : prose`${phrase} reads: ${words}`;
    return join(phrase, list(verbs), lead('(', words, ')'));
  },

  'norm-version': ({ subject, version }, voice) => {
    const { from, to, title, wording } = version;
    const words = wording ?? title;
    if (words === undefined) return '';
    const since = from === undefined ? '' : prose`from ${date(from)}`;
    const until = to === undefined ? '' : prose`until ${date(to)}`;
    return prose`${join(since, until)}${from === undefined && to === undefined ? '' : ', '}${subjectOf([subject], voice).phrase} read: ${quote(voice.text(words))}`;
  },

  'norm-elements': ({ subject, elements }, voice) =>
    elements.length === 0
      ? ''
      : prose`the elements of the offence under ${subjectOf([subject], voice).phrase} are ${list(elements.map((element) => voice.text(element)))}`,

  'norm-limitation': ({ subject, limitation }, voice) =>
    join('the limitation period under', subjectOf([subject], voice).phrase, lead('is ', term(limitation))),

  'norm-successors': ({ subject, successors }, voice) => {
    const next = subjectOf(
      successors.map((norm) => ({ norm })),
      voice,
    ).phrase;
    return next === '' ? '' : prose`${subjectOf([subject], voice).phrase} has since become ${next}`;
  },

  'norm-penalties': ({ subjects, all, penalties: menu, outOfProportionTo, isNew }, voice) => {
    const sanctions = penalties(menu, voice);
    if (sanctions === '') return '';
    const harsh = lead(', a disproportionate response to ', list(outOfProportionTo.map((one) => voice.text(one))));
    if (isNew) return prose`the new penalties would include ${sanctions}${harsh}`;
    const allows = menu.every(({ kind }) => typeof kind === 'string' && /-of-(?:outlet|copies)$/u.test(kind));
    if (allows) {
      const { phrase, plural } = subjectOf(subjects, voice);
      return prose`${phrase} ${plural ? 'allow' : 'allows'} ${sanctions}${harsh}`;
    }
    const under =
      subjects.length === 1 && all
        ? ''
        : all
          ? ' for all of these'
          : prose` under ${bareArticles(
              subjects.map(({ norm }) => norm),
              voice,
            )}`;
    return prose`the sanctions${under} include${has(sanctions, /^under part /u) ? ',' : ''} ${sanctions}${harsh}`;
  },

  'norm-critique': ({ subjects, all, critiques }, voice) => {
    const { phrase, plural } =
      all && subjects.length > 1 ? { phrase: 'these provisions', plural: true } : subjectOf(subjects, voice);
    return prose`${phrase} ${list(critiques.map((critique) => flaw(critique, voice, plural)))}`;
  },

  'norm-finding': ({ critique }, voice) => finding(critique, voice),

  'law-under-revision': ({ revised, status }, voice) => {
    const laws = unique(
      revised.flatMap((norm) => {
        const reference = voice.norm({ norm });
        return reference === undefined ? [] : [code(reference, voice)];
      }),
    );
    if (laws.length === 0) return '';
    const are = laws.length > 1 ? 'are' : 'is';
    return prose`${list(laws)} ${are} ${status === 'under-revision' ? 'under revision' : 'to be amended'}`;
  },

  'law-change': ({ subject, revises, changes, isDraft, critiques }, voice) => {
    const { phrase, plural } = subjectOf([subject], voice);
    const old = bareArticles(revises, voice);
    const verbs = changes.map(({ change, what }) => prose`${(isDraft ? drafted : made)[change]} ${voice.text(what)}`);
    const wrong = critiques.map((critique) => flaw(critique, voice, plural));
    const revise = isDraft ? 'would revise' : 'revised';
    const does = list([prose`${isDraft ? 'would ' : ''}${list(verbs)}`, ...wrong]);
    if (verbs.length === 0) return old === '' ? '' : list([prose`${phrase} ${revise} ${old}`, ...wrong]);
    const namesOld = old === '' || changes.some(({ what }) => includes(voice.text(what), old));
    const isArticle = voice.find('norm', subject.norm)?.article !== undefined;
    return namesOld || !isArticle
      ? prose`${phrase} ${does}`
      : prose`${phrase} ${revise} the current ${old}: it ${does}`;
  },
};
