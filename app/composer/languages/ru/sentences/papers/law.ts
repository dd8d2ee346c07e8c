import type { LawMessages, NormSubject } from '../../../../messages/law';
import type { Voice } from '../../../../voice/voice';
import type { Phrase } from '../../../../words/phrase';
import { prose, type Words } from '../../../../words/words';
import { quote } from '../../grammar/prose';
import { join, lead } from '../../../../words/joining';
import { passive, past } from '../../grammar/verbs';
import { articles } from '../../nouns/law';
import { listed, type Noun } from '../../nouns/noun';
import { noun } from '../../nouns/phrases';
import { after } from '../../nouns/prepositions';
import { date, term } from '../../nouns/values';
import type { Phrases } from '../../../../voice/language';
import { flaw } from './flaws';
import { changeOfLaw, underRevision } from './law-change';
import { normSubjects } from './norm-list';
import { subjectOf } from './norm-subject';
import { normLife, normPowers } from './norm-life';
import { penalties } from './penalties';
import { predicates } from './predicates';

/** A subject and its verbs in the present: «Статья 143 … защищает честь и не требует умысла». */
function saying(subject: Noun | undefined, say: (isPlural: boolean) => Words): Words {
  if (subject === undefined) return '';
  const said = say(subject.agrees.number === 'plural');
  return said === '' ? '' : prose`${subject.in('nominative')} ${said}`;
}

const several = (phrases: readonly Phrase[], voice: Voice) => listed(phrases.map((phrase) => noun(phrase, voice)));

/** Whose sanctions they are, where that is not plain from the sentence before. */
function offences(of: LawMessages['norm-penalties']['of'], subjects: readonly NormSubject[], voice: Voice): Words {
  if (of === 'the-only') return '';
  if (of === 'all') return ' за все эти деяния';
  const ids = subjects.map(({ norm }) => norm);
  return lead(' ', after('по', articles(ids, voice), 'dative'));
}

export const lawPhrases: Phrases<keyof LawMessages> = {
  'norm-subjects': normSubjects,

  'norm-effects': ({ subject, effects, protects, quotation }, voice) =>
    saying(subjectOf([subject], voice), (isPlural) => {
      const own = several(protects, voice)?.in('accusative') ?? '';
      const verbs = [...effects.map((effect) => voice.text(effect)), lead(isPlural ? 'защищают ' : 'защищает ', own)];
      const words = quotation === undefined ? '' : quote(voice.text(quotation));
      return join(predicates(verbs), lead('(', words, ')'));
    }),

  'norm-quotation': ({ subject, quotation }, voice) =>
    saying(
      subjectOf([subject], voice),
      (isPlural) => prose`${isPlural ? 'гласят' : 'гласит'}: ${quote(voice.text(quotation))}`,
    ),

  'norm-version': ({ subject, from, to, wording }, voice) => {
    const found = subjectOf([subject], voice);
    if (found === undefined) return '';
    const { agrees } = found;
    const stands = agrees.number === 'plural' ? 'действуют' : 'действует';
    const verb = to === undefined ? stands : past('действовал', agrees);
    const time = join(lead('с ', date(from)), lead('по ', date(to, 'accusative')));
    return prose`${join(time, found.in('nominative'), verb)} в следующей редакции: ${quote(voice.text(wording))}`;
  },

  'norm-elements': ({ subject, elements }, voice) => {
    const found = subjectOf([subject], voice);
    const own = several(elements, voice);
    if (found === undefined || own === undefined) return '';
    const [signs, are] = elements.length > 1 ? ['признаками', 'являются'] : ['признаком', 'является'];
    const offence = prose`состава правонарушения, предусмотренного ${found.in('instrumental')}`;
    return prose`${signs} ${offence}, ${are} ${own.in('nominative')}`;
  },

  'norm-life': normLife,
  'norm-powers': normPowers,

  'norm-limitation': ({ subject, limitation }, voice) => {
    const under = after('по', subjectOf([subject], voice), 'dative');
    if (under === '') return '';
    if (limitation.indefinite === true) return prose`срок давности ${under} не установлен`;
    return lead(prose`срок давности ${under} составляет `, term(limitation, 'accusative'));
  },

  'norm-successors': ({ subject, successors }, voice) => {
    const found = subjectOf([subject], voice);
    const next = subjectOf(
      successors.map((norm) => ({ norm })),
      voice,
    );
    if (found === undefined || next === undefined) return '';
    return prose`${found.in('nominative')} впоследствии ${passive('заменен', found.agrees)} ${next.in('instrumental')}`;
  },

  'norm-penalties': ({ subjects, of, as, menu, outOfProportionTo }, voice) => {
    const found = as === 'measures' ? subjectOf(subjects, voice) : undefined;
    const under = as === 'sanctions' ? offences(of, subjects, voice) : '';
    const sanctions = penalties(menu, voice);
    if (sanctions === '') return '';
    const harsh = lead(', что несоразмерно ', several(outOfProportionTo, voice)?.in('dative'));
    if (as === 'new-sanctions') return prose`новые санкции включали бы${sanctions}${harsh}`;
    if (as === 'sanctions') return prose`санкции${under} включают${sanctions}${harsh}`;
    if (found === undefined) return '';
    const allow = found.agrees.number === 'plural' ? 'допускают' : 'допускает';
    return prose`${found.in('nominative')} ${allow}${sanctions}${harsh}`;
  },

  'norm-critique': ({ subjects, these, critiques }, voice) => {
    const wrong = (isPlural: boolean) => predicates(critiques.map((critique) => flaw(critique, voice, isPlural)));
    return these ? lead('эти положения ', wrong(true)) : saying(subjectOf(subjects, voice), wrong);
  },

  'prior-censorship': ({ what, standards }, voice) =>
    saying(several(what, voice), (isPlural) => flaw({ flaw: 'prior-censorship', standards }, voice, isPlural)),

  'justified-only': ({ what, circumstances, lawfulOnly }, voice) =>
    saying(several(what, voice), (isPlural) => {
      const only = listed(
        circumstances.map((one) => noun(one, voice)),
        'или',
      );
      if (only === undefined) return '';
      const measure = isPlural ? '– суровые меры, которые' : '– суровая мера, которую';
      const may = circumstances.length > 1 || only.agrees.number === 'plural' ? 'могут' : 'может';
      const lawful = lawfulOnly ? ', и даже тогда – лишь при соблюдении закона' : '';
      return prose`${measure}, если это вообще возможно, ${may} оправдать только ${only.in('nominative')}${lawful}`;
    }),

  'law-under-revision': underRevision,
  'law-change': changeOfLaw,
};
