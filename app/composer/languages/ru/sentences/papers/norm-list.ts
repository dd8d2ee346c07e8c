import type { LawMessages } from '../../../../messages/law';
import type { NormReference, Voice } from '../../../../voice/voice';
import { prose, type Words } from '../../../../words/words';
import { list, quote } from '../../grammar/prose';
import { join, lead } from '../../../../words/joining';
import { code } from '../../nouns/law';
import { place } from '../../nouns/provisions';
import { around, listed } from '../../nouns/noun';
import { noun } from '../../nouns/phrases';
import { after } from '../../nouns/prepositions';

/** «клевету (ст. 129)»; an article without a subject is told by its number and heading. */
function item(reference: NormReference, punishes: boolean, voice: Voice): Words {
  const { subject, title } = reference.norm;
  const article = place(reference, true)?.in('nominative') ?? '';
  if (subject !== undefined) return prose`${noun(subject, voice).in('accusative')}${lead(' (', article, ')')}`;
  if (article === '') return '';
  const heading = title === undefined ? '' : prose` (${quote(voice.text(title))})`;
  return punishes
    ? prose`деяние, предусмотренное ${article}${heading}`
    : prose`вопросы, которым посвящена ${article}${heading}`;
}

/** «о лицензиях (ст. 12) и собраниях (ст. 5)»; nothing where an article has no subject. */
function topicsOf(references: readonly NormReference[], voice: Voice): Words | undefined {
  const topics = references.flatMap((reference) => {
    const { subject } = reference.norm;
    if (subject === undefined) return [];
    const article = place(reference, true)?.in('nominative') ?? '';
    return [around(noun(subject, voice), (form) => join(form, lead('(', article, ')')))];
  });
  return topics.length === references.length ? after('о', listed(topics), 'prepositional') : undefined;
}

/** «Уголовный кодекс Республики Казахстан предусматривает наказание за клевету (ст. 129) и оскорбление (ст. 130)». */
export function normSubjects({ norms, punishes }: LawMessages['norm-subjects'], voice: Voice): Words {
  const references = norms.flatMap((norm) => voice.norm({ norm }) ?? []);
  const [first] = references;
  if (first === undefined) return '';
  const law = code(first, voice);
  const isPlural = law.agrees.number === 'plural';
  const topics = punishes ? undefined : topicsOf(references, voice);
  if (topics !== undefined)
    return join(law.in('nominative'), isPlural ? 'содержат положения' : 'содержит положения', topics);
  const verb = punishes
    ? `${isPlural ? 'предусматривают' : 'предусматривает'} наказание за`
    : isPlural
      ? 'регулируют'
      : 'регулирует';
  const items = list(references.map((reference) => item(reference, punishes, voice)));
  return lead(prose`${law.in('nominative')} ${verb} `, items);
}
