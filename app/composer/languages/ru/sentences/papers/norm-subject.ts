import type { NormSubject } from '../../../../messages/law';
import { isCalledShortly } from '../../../../voice/law-names';
import type { NormReference, Voice } from '../../../../voice/voice';
import { prose, type Words } from '../../../../words/words';
import { quote } from '../../grammar/prose';
import { lead, softComma } from '../../../../words/joining';
import { code, normWith } from '../../nouns/law';
import { place } from '../../nouns/provisions';
import { around, listed, type Noun, own } from '../../nouns/noun';
import { noun } from '../../nouns/phrases';
import { pronoun } from '../../nouns/pronouns';
import { date, when } from '../../nouns/values';

/** «Закон «О связи» от 5 июля 2004 года (далее – Закон о связи)»: the first time with its day. */
function lawAsWhole(reference: NormReference, voice: Voice): Noun {
  const { norm, firstOfCode } = reference;
  const { adopted } = norm;
  if (!firstOfCode || adopted === undefined) return code(reference, voice);
  const isDay = adopted.precision === 'day';
  return code(
    reference,
    voice,
    isDay ? { words: lead('от ', date(adopted)) } : { inBrackets: lead('принят ', when(adopted)) },
  );
}

/** What an article is about, behind it in brackets: its subject, else its heading. */
export function matterOf({ norm }: NormReference, voice: Voice): Words {
  if (norm.subject !== undefined) return voice.text(norm.subject);
  return norm.title === undefined ? '' : quote(voice.text(norm.title));
}

/** A sentence does not begin with «Ст. 174»: the subject stands in full. */
function articleOf(reference: NormReference): Noun | undefined {
  const full = place(reference, false);
  const short = place(reference, isCalledShortly(reference));
  if (full === undefined || short === undefined) return undefined;
  return around(full, (form, wanted) => (wanted === 'nominative' ? form : short.in(wanted)));
}

function nounOf(reference: NormReference, voice: Voice, silent: boolean): Noun {
  const { norm, first } = reference;
  const article = articleOf(reference);
  if (article !== undefined)
    return normWith(reference, article, first ? matterOf(reference, voice) : '', voice, silent);
  const law = lawAsWhole(reference, voice);
  if (norm.title !== undefined) {
    const heading = quote(voice.text(norm.title));
    return around(own('раздел'), (form) => prose`${form} ${heading} ${law.in('genitive')}`);
  }
  return norm.kind === 'draft' && norm.subject !== undefined ? proposals(noun(norm.subject, voice), law) : law;
}

const proposals = (subject: Noun, law: Noun): Noun =>
  around(
    own('положения'),
    (form) => prose`${form} ${law.in('genitive')}, касающиеся ${subject.in('genitive')}${softComma}`,
  );

/** Norms that a sentence is about, as one noun. Nothing where none of them is known. */
export function subjectOf(subjects: readonly NormSubject[], voice: Voice): Noun | undefined {
  return listed(
    subjects.flatMap(({ norm, part, paragraph, silent, again }) => {
      const reference = voice.norm({ norm, ...(part && { part }), ...(paragraph && { paragraph }) });
      if (reference === undefined) return [];
      const subject = nounOf(reference, voice, silent === true);
      return again === true ? pronoun(subject.agrees) : subject;
    }),
  );
}
