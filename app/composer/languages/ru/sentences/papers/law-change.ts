import { groupBy } from '../../../../case-file/group-by';
import type { LawMessages } from '../../../../messages/law';
import type { NormReference, Voice } from '../../../../voice/voice';
import { has, prose, type Words } from '../../../../words/words';
import { adjectiveIn } from '../../grammar/declension/adjectives';
import { lead } from '../../../../words/joining';
import { past } from '../../grammar/verbs';
import { articlesOf, code } from '../../nouns/law';
import { around, listed, type Noun } from '../../nouns/noun';
import { noun } from '../../nouns/phrases';
import { pronoun } from '../../nouns/pronouns';
import { flaw } from './flaws';
import { subjectOf } from './norm-subject';
import { predicates } from './predicates';

type Change = LawMessages['law-change'];
type Verb = { readonly one: string; readonly many: string; readonly past: string };

/** What a draft does is told in the present, what an amendment did in the past. */
const verbs: Record<Change['changes'][number]['change'], Verb> = {
  keeps: { one: 'сохраняет', many: 'сохраняют', past: 'сохранил' },
  adds: { one: 'добавляет', many: 'добавляют', past: 'добавил' },
  removes: { one: 'исключает', many: 'исключают', past: 'исключил' },
  raises: { one: 'повышает', many: 'повышают', past: 'повысил' },
  lowers: { one: 'снижает', many: 'снижают', past: 'снизил' },
  introduces: { one: 'вводит', many: 'вводят', past: 'ввел' },
};
const revises: Verb = { one: 'изменяет', many: 'изменяют', past: 'изменил' };

/** «Уголовный кодекс Республики Казахстан пересматривается». */
export function underRevision({ revised }: LawMessages['law-under-revision'], voice: Voice): Words {
  const references = revised.flatMap((norm) => voice.norm({ norm }) ?? []);
  const [...byLaw] = groupBy(references, ({ law }) => law.law).values();
  const laws = listed(byLaw.flatMap(([first]) => (first === undefined ? [] : [code(first, voice)])));
  if (laws === undefined) return '';
  const verb = laws.agrees.number === 'plural' ? 'пересматриваются' : 'пересматривается';
  return prose`${laws.in('nominative')} ${verb}`;
}

/** «Статья 181 проекта … изменяет действующую статью 164: она сохраняет … и повышает санкции». */
export function changeOfLaw(change: Change, voice: Voice): Words {
  const subject = subjectOf([change.subject], voice);
  if (subject === undefined) return '';
  const old = change.revises.flatMap((norm) => voice.norm({ norm }) ?? []);
  const verb = verbFor(change, subject);
  const deeds = change.changes.map(({ change: kind, what }) =>
    lead(prose`${verb(verbs[kind])} `, noun(what, voice).in('accusative')),
  );
  const flaws = change.critiques.map((critique) => flaw(critique, voice, subject.agrees.number === 'plural'));
  const name = subject.in('nominative');
  const replaced = articlesOf(old);
  if (deeds.length === 0) {
    if (replaced === undefined) return '';
    return prose`${name} ${predicates([prose`${verb(revises)} ${replaced.in('accusative')}`, ...flaws])}`;
  }
  const does = predicates([...deeds, ...flaws]);
  if (replaced === undefined || !change.isArticle || old.some((norm) => isNamed(norm, change, voice)))
    return prose`${name} ${does}`;
  const current = inForce(replaced).in('accusative');
  return prose`${name} ${verb(revises)} ${current}: ${pronoun(subject.agrees).in('nominative')} ${does}`;
}

function verbFor({ isDraft }: Change, { agrees }: Noun): (verb: Verb) => string {
  if (!isDraft) return (verb) => past(verb.past, agrees);
  return agrees.number === 'plural' ? ({ many }) => many : ({ one }) => one;
}

/** Whether the words for a change name the article already. */
function isNamed({ norm }: NormReference, { changes }: Change, voice: Voice): boolean {
  const number = norm.article ?? '';
  return (
    number !== '' && changes.some(({ what }) => has(voice.text(what), new RegExp(`(?<!\\d)${number}(?!\\d)`, 'u')))
  );
}

/** «действующую статью 164», «действующие статьи 129 и 130». */
function inForce(articles: Noun): Noun {
  const { gender, number, animate } = articles.agrees;
  return around(articles, (form, wanted) => {
    const own = adjectiveIn('действующий', { case: wanted, gender, number, animate }).text;
    return prose`${own} ${form}`;
  });
}
