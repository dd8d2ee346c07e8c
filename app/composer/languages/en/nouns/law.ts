import type { NormCitation } from '#shared/schema/record';
import { groupBy } from '../../../case-file/group-by';
import type { NormReference, Voice } from '../../../voice/voice';
import { lead } from '../../../words/joining';
import { has, prose, replaced, type Words } from '../../../words/words';
import { isCalledShortly, shortBehind } from '../../../voice/law-names';
import { stateName } from '../grammar/names';
import { list, the } from '../grammar/prose';
import { article, articlesIn, belongsBy } from './provisions';

/** `Order No. 7`, `Federal Law No. 114-FZ`, `18 U.S.C.`: names that take no article. */
const withoutThe = /^(?:\p{Lu}\p{L}+ ){1,3}(?:No\.?|№) ?\d|^\d+ \p{Lu}/u;
/** `StGB`, `TCK`, `УК РФ` */
const abbreviation = /^\p{L}*\p{Lu}\p{L}*\p{Lu}\p{L}*(?: \p{Lu}+)*$/u;

/** `proposed amendments to the …`: a name that is no proper name loses the capital it has at the start of a title. */
const inSentence = (name: Words) =>
  replaced(name, /^(?:the )?(?:Proposed|Draft) (?=\p{Ll})/u, (start) => start.toLowerCase());

/** The name of the law without an article: in full the first time and where its short name could mean another. */
function bareName(reference: NormReference, voice: Voice): Words {
  const { norm, law, short } = reference;
  if (isCalledShortly(reference) && short !== undefined) return voice.text(short);
  return prose`${inSentence(voice.text(norm.code))}${lead(' of ', stateName(law.country ?? ''))}`;
}

/** The law that an article is of: its full name the first time with its short one in brackets, later the short one. */
export function code(reference: NormReference, voice: Voice): Words {
  const name = bareName(reference, voice);
  const isBare = reference.law.kind === 'unwritten' || has(name, withoutThe);
  const own = isBare ? replaced(name, /^the /iu, '') : the(name);
  voice.nameLaw(reference);
  if (isCalledShortly(reference)) return own;
  return prose`${own}${lead(' (', shortBehind(reference, voice), ')')}`;
}

/** A provision with its law: `Article 164 of the Criminal Code`, `§ 130(1) StGB`, `18 U.S.C. § 922(g)(1)`. */
export function ofLaw(place: Words, law: Words, reference: NormReference): Words {
  if (place === '') return law;
  const { kind } = reference.law;
  const name = replaced(law, /^the /iu, '');
  if (kind === 'section-sign-after-law' && (isCalledShortly(reference) || reference.norm.codeShort === undefined))
    return prose`${name} ${place}`;
  if (kind.startsWith('section-sign') && has(name, abbreviation)) return prose`${place} ${name}`;
  return prose`${place} ${belongsBy(reference)} ${law}`;
}

/** `Articles 164 and 334 of the Criminal Code and Article 350 of the Code of …`: each law named once. */
export const norms = (citations: readonly NormCitation[] | undefined, voice: Voice): Words =>
  byLaw(citations ?? [], voice, () => '');

/** `Articles 164 (incitement of social hatred) and 170 (…) of the Criminal Code`: what each is about in brackets. */
export const normsWithSubjects = (citations: readonly NormCitation[], voice: Voice): Words =>
  byLaw(citations, voice, ({ norm: { subject } }) => (subject === undefined ? '' : voice.text(subject)));

function byLaw(citations: readonly NormCitation[], voice: Voice, about: (reference: NormReference) => Words): Words {
  const references = citations.flatMap((citation) => voice.norm(citation) ?? []);
  return list(
    [...groupBy(references, ({ law }) => law.law).values()].flatMap((group) => {
      const [first] = group;
      return first === undefined ? [] : [ofLaw(list(articlesIn(group, about)), code(first, voice), first)];
    }),
  );
}

/** One citation; `silentCode` is the law that the sentence has just named, which needs no second naming. */
export function norm(citation: NormCitation | undefined, voice: Voice, silentCode?: string): Words {
  const reference = citation === undefined ? undefined : voice.norm(citation);
  return reference === undefined ? '' : normOf(reference, voice, { silentCode });
}

/**
 * The same of what the citation refers to, with what is told of it in brackets: `Article 334 of the Criminal Code
 * (“Violation of …”)`; behind the article where the name of the law ends in brackets of its own.
 */
export function normOf(
  reference: NormReference,
  voice: Voice,
  { silentCode, beside = '' }: { readonly silentCode?: string | undefined; readonly beside?: Words } = {},
): Words {
  const own = article(reference);
  const behind = lead(' (', beside, ')');
  if (own !== '' && silentCode === reference.law.law) return prose`${own}${behind}`;
  const law = code(reference, voice);
  const isInside = own !== '' && has(law, /\)$/u);
  return isInside ? ofLaw(prose`${own}${behind}`, law, reference) : prose`${ofLaw(own, law, reference)}${behind}`;
}
