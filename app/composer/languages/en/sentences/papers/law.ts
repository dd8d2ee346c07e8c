import type { RecordId } from '#shared/schema/ids';
import type { LawMessages, NormSubject } from '../../../../messages/law';
import { groupBy } from '../../../../case-file/group-by';
import type { Voice } from '../../../../voice/voice';
import { isPluralNoun } from '../../grammar/agreement';
import { date } from '../../grammar/dates';
import { code } from '../../nouns/law';
import { article } from '../../nouns/provisions';
import { term } from '../../grammar/terms';
import type { Phrases } from '../../../../voice/language';
import { list, quote } from '../../grammar/prose';
import { join, lead, said } from '../../../../words/joining';
import { flaw } from './flaws';
import { type Subject, subjectOf } from './norm-subject';
import { normLife, normPowers } from './norm-life';
import { beginsWithPart, penalties } from './penalties';
import { includes, prose, type Words } from '../../../../words/words';
import type { Phrase } from '../../../../words/phrase';

type Change = LawMessages['law-change']['changes'][number]['change'];

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

/** Whose sanctions they are, where that is not plain from the sentence before. */
function offences(of: LawMessages['norm-penalties']['of'], subjects: readonly NormSubject[], voice: Voice): Words {
  if (of === 'the-only') return '';
  if (of === 'all') return ' for all of these';
  const ids = subjects.map(({ norm }) => norm);
  return prose` under ${bareArticles(ids, voice)}`;
}

/** What a norm allows, as the subject of a sentence. */
function matters(what: readonly Phrase[], voice: Voice): Subject {
  const phrase = list(what.map((one) => voice.text(one)));
  return { phrase, plural: what.length > 1 || isPluralNoun(phrase) };
}

export const lawPhrases: Phrases<keyof LawMessages> = {
  'norm-subjects': ({ norms, punishes }, voice) => {
    const found = norms.map((norm) => subjectAndArticle(norm, voice)).filter(({ text }) => text !== '');
    const [first] = found;
    if (first === undefined) return '';
    return prose`${first.law} ${punishes ? 'punishes' : 'deals with'} ${list(found.map(({ text }) => text))}`;
  },

  'norm-effects': ({ subject, effects, protects, quotation }, voice) => {
    const { phrase, plural } = subjectOf([subject], voice);
    const own = list(protects.map((one) => voice.text(one)));
    const verbs = [...effects.map((effect) => voice.text(effect)), lead(plural ? 'protect ' : 'protects ', own)];
    const words = quotation === undefined ? '' : quote(voice.text(quotation));
    return join(phrase, list(said(verbs)), lead('(', words, ')'));
  },

  'norm-quotation': ({ subject, quotation }, voice) => {
    const { phrase, plural } = subjectOf([subject], voice);
    return prose`${phrase} ${plural ? 'read' : 'reads'}: ${quote(voice.text(quotation))}`;
  },

  'norm-version': ({ subject, from, to, wording }, voice) => {
    const since = from === undefined ? '' : prose`from ${date(from)}`;
    const until = to === undefined ? '' : prose`until ${date(to)}`;
    return prose`${join(since, until)}${from === undefined && to === undefined ? '' : ', '}${subjectOf([subject], voice).phrase} read: ${quote(voice.text(wording))}`;
  },

  'norm-elements': ({ subject, elements }, voice) =>
    elements.length === 0
      ? ''
      : prose`the elements of the offence under ${subjectOf([subject], voice).phrase} are ${list(elements.map((element) => voice.text(element)))}`,

  'norm-life': normLife,
  'norm-powers': normPowers,

  'norm-limitation': ({ subject, limitation }, voice) => {
    const length = term(limitation);
    return length === '' ? '' : prose`the limitation period under ${subjectOf([subject], voice).phrase} is ${length}`;
  },

  'norm-successors': ({ subject, successors }, voice) => {
    const { phrase } = subjectOf([subject], voice);
    const next = subjectOf(
      successors.map((norm) => ({ norm })),
      voice,
    ).phrase;
    return next === '' ? '' : prose`${phrase} has since become ${next}`;
  },

  'norm-penalties': ({ subjects, of, as, menu, outOfProportionTo }, voice) => {
    const sanctions = penalties(menu, voice);
    if (sanctions === '') return '';
    const harsh = lead(', a disproportionate response to ', list(outOfProportionTo.map((one) => voice.text(one))));
    if (as === 'new-sanctions') return prose`the new penalties would include ${sanctions}${harsh}`;
    if (as === 'measures') {
      const { phrase, plural } = subjectOf(subjects, voice);
      return prose`${phrase} ${plural ? 'allow' : 'allows'} ${sanctions}${harsh}`;
    }
    return prose`the sanctions${offences(of, subjects, voice)} include${beginsWithPart(menu) ? ',' : ''} ${sanctions}${harsh}`;
  },

  'norm-critique': ({ subjects, these, critiques }, voice) => {
    const { phrase, plural } = these ? { phrase: 'these provisions', plural: true } : subjectOf(subjects, voice);
    return prose`${phrase} ${list(critiques.map((critique) => flaw(critique, voice, plural)))}`;
  },

  'prior-censorship': ({ what, standards }, voice) => {
    const { phrase, plural } = matters(what, voice);
    return phrase === '' ? '' : prose`${phrase} ${flaw({ flaw: 'prior-censorship', standards }, voice, plural)}`;
  },

  'justified-only': ({ what, circumstances, lawfulOnly }, voice) => {
    const { phrase, plural } = matters(what, voice);
    const only = list(
      circumstances.map((circumstance) => voice.text(circumstance)),
      'or',
    );
    if (phrase === '' || only === '') return '';
    const sanctions = plural ? 'are harsh sanctions' : 'is a harsh sanction';
    const lawful = lawfulOnly ? ', and even then only in a lawful manner' : '';
    return prose`${phrase} ${sanctions} that could be justified, if ever, only by ${only}${lawful}`;
  },

  'law-under-revision': ({ revised }, voice) => {
    const references = revised.flatMap((norm) => voice.norm({ norm }) ?? []);
    const byLaw = [...groupBy(references, ({ law }) => law.law).values()];
    const laws = byLaw.flatMap(([first]) => (first === undefined ? [] : [code(first, voice)]));
    return lead('', list(laws), laws.length > 1 ? ' are under revision' : ' is under revision');
  },

  'law-change': ({ subject, revises, isArticle, changes, isDraft, critiques }, voice) => {
    const { phrase, plural } = subjectOf([subject], voice);
    const old = bareArticles(revises, voice);
    const verbs = changes.map(({ change, what }) => prose`${(isDraft ? drafted : made)[change]} ${voice.text(what)}`);
    const wrong = critiques.map((critique) => flaw(critique, voice, plural));
    const revise = isDraft ? 'would revise' : 'revised';
    const does = list([prose`${isDraft ? 'would ' : ''}${list(verbs)}`, ...wrong]);
    if (verbs.length === 0) return old === '' ? '' : list([prose`${phrase} ${revise} ${old}`, ...wrong]);
    const namesOld = old === '' || !isArticle || changes.some(({ what }) => includes(voice.text(what), old));
    return namesOld ? prose`${phrase} ${does}` : prose`${phrase} ${revise} the current ${old}: it ${does}`;
  },
};
