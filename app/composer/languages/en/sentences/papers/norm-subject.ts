import type { NormSubject } from '../../../../messages/law';
import type { NormReference, Voice } from '../../../../voice/voice';
import { when } from '../../grammar/dates';
import { isPluralName } from '../../grammar/agreement';
import { code, normOf } from '../../nouns/law';
import { article } from '../../nouns/provisions';
import { list, quote } from '../../grammar/prose';
import { includes, prose, type Words } from '../../../../words/words';

/** Norms as the subject of a sentence, and whether its verb takes the plural. */
export type Subject = { readonly phrase: Words; readonly plural: boolean };

/** The law by its name; the first time with the year it was adopted. */
function lawName(reference: NormReference, voice: Voice): Words {
  const { norm, firstOfCode } = reference;
  const name = code(reference, voice);
  const isDated = firstOfCode && norm.article === undefined && norm.adopted !== undefined;
  return isDated ? prose`${name}, adopted ${when(norm.adopted)}` : name;
}

function phraseOf(reference: NormReference, voice: Voice, silent: boolean): Subject {
  const { norm, first } = reference;
  const own = article(reference);
  const title = norm.title === undefined ? '' : quote(voice.text(norm.title));
  const about = norm.subject === undefined || !first ? '' : prose` on ${voice.text(norm.subject)}`;
  if (own !== '') {
    const isTitled = first && title !== '';
    const silentCode = silent ? reference.law.law : undefined;
    const named = normOf(reference, voice, { silentCode, beside: isTitled ? title : '' });
    return {
      phrase: isTitled ? named : prose`${named}${about}`,
      plural: reference.law.provision?.isSeveral === true,
    };
  }
  const law = lawName(reference, voice);
  if (title !== '') return { phrase: prose`the ${title} of ${law}`, plural: false };
  if (norm.kind === 'draft' && norm.subject !== undefined)
    return { phrase: prose`the proposals on ${voice.text(norm.subject)} in ${law}`, plural: true };
  const phrase = includes(law, ', adopted ') ? prose`${law},` : law;
  return { phrase, plural: isPluralName(law) };
}

/** The subject of a sentence about some norms. */
export function subjectOf(subjects: readonly NormSubject[], voice: Voice): Subject {
  const found = subjects.flatMap(({ norm, part, paragraph, silent, again }) => {
    const reference = voice.norm({ norm, ...(part && { part }), ...(paragraph && { paragraph }) });
    if (reference === undefined) return [];
    const subject = phraseOf(reference, voice, silent === true);
    return again === true ? { ...subject, phrase: subject.plural ? 'they' : 'it' } : subject;
  });
  return {
    phrase: list(found.map(({ phrase }) => phrase)),
    plural: found.length > 1 || found.some(({ plural }) => plural),
  };
}
