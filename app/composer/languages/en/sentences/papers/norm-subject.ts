import type { NormSubject } from '../../../../messages/law';
import type { NormReference, Voice } from '../../../../voice/voice';
import { when } from '../../grammar/dates';
import { isPluralName } from '../../grammar/agreement';
import { code, ofLaw } from '../../nouns/law';
import { article } from '../../nouns/provisions';
import { list, quote, the } from '../../grammar/prose';
import { includes, prose, replaced, type Words } from '../../../../words/words';

/** Norms as the subject of a sentence, and whether its verb takes the plural. */
export type Subject = { readonly phrase: Words; readonly plural: boolean };

/** `proposed amendments to the …`: a name that is no proper name loses the capital it has at the start of a title. */
const inSentence = (name: Words) =>
  the(replaced(name, /^(?:the )?(?:Proposed|Draft) (?=\p{Ll})/u, (start) => start.toLowerCase()));

/** The law by its name; the first time with its short name and the year it was adopted. */
function lawName(reference: NormReference, voice: Voice): Words {
  const { norm, firstOfCode } = reference;
  const name = inSentence(code(reference, voice));
  if (!firstOfCode || norm.article !== undefined) return name;
  const short = norm.codeShort === undefined ? '' : voice.text(norm.codeShort);
  const shown = short !== '' && !includes(voice.text(norm.code), short) ? prose` (${short})` : '';
  return norm.adopted === undefined ? prose`${name}${shown}` : prose`${name}${shown}, adopted ${when(norm.adopted)}`;
}

function phraseOf(reference: NormReference, voice: Voice, silent: boolean): Subject {
  const { norm, first } = reference;
  const own = article(reference);
  const law = lawName(reference, voice);
  const title = norm.title === undefined ? '' : quote(voice.text(norm.title));
  const about = norm.subject === undefined || !first ? '' : prose` on ${voice.text(norm.subject)}`;
  if (own !== '') {
    const named = silent ? own : ofLaw(own, law, reference);
    return {
      phrase: first && title !== '' ? prose`${named} (${title})` : prose`${named}${about}`,
      plural: reference.law.provision?.isSeveral === true,
    };
  }
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
