import type { LawMessages } from '../../../../messages/law';
import type { NormReference, Voice } from '../../../../voice/voice';
import { prose, type Words } from '../../../../words/words';
import { list, quote } from '../../grammar/prose';
import { lead } from '../../../../words/joining';
import { code } from '../../nouns/law';
import { place } from '../../nouns/provisions';
import { noun } from '../../nouns/phrases';

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

/** «Уголовный кодекс Республики Казахстан предусматривает наказание за клевету (ст. 129) и оскорбление (ст. 130)». */
export function normSubjects({ norms, punishes }: LawMessages['norm-subjects'], voice: Voice): Words {
  const references = norms.flatMap((norm) => voice.norm({ norm }) ?? []);
  const [first] = references;
  if (first === undefined) return '';
  const law = code(first, voice);
  const isPlural = law.agrees.number === 'plural';
  const verb = punishes
    ? `${isPlural ? 'предусматривают' : 'предусматривает'} наказание за`
    : isPlural
      ? 'регулируют'
      : 'регулирует';
  const items = list(references.map((reference) => item(reference, punishes, voice)));
  return lead(prose`${law.in('nominative')} ${verb} `, items);
}
