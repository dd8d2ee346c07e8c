import type { NormCitation } from '#shared/schema/record';
import { groupBy } from '../../../case-file/group-by';
import type { NormReference, Voice } from '../../../voice/voice';
import { has, prose, type Words } from '../../../words/words';
import { phraseIn } from '../grammar/declension/phrases';
import { placeNameIn } from '../grammar/declension/places';
import { quote } from '../grammar/prose';
import { isCyrillic } from './inflected';
import { around, listed, type Noun } from './noun';
import { noun } from './phrases';
import { after } from './prepositions';
import { place, placesIn } from './provisions';

/** Whether the law has been named in full before and has a short name that means no other. */
export const isShortOf = ({ firstOfCode, norm, law }: NormReference) =>
  !firstOfCode && norm.codeShort !== undefined && law.isShortClear;

/** The law that an article is of: its full name the first time and where its short one is not clear, else the short one. */
export function code(reference: NormReference, voice: Voice): Noun {
  const { norm, law } = reference;
  if (isShortOf(reference) && norm.codeShort !== undefined) return noun(norm.codeShort, voice);
  const named = noun(norm.code, voice);
  const { country } = law;
  return country === undefined ? named : around(named, (form) => prose`${form} ${ofCountry(country)}`);
}

/** «Албании», «Российской Федерации»; in brackets where it is written in other letters. */
const ofCountry = (country: string): string =>
  isCyrillic(country) ? (placeNameIn(country, 'genitive') ?? phraseIn(country, 'genitive')).text : `(${country})`;

const abbreviation = /^\p{L}*\p{Lu}\p{L}*\p{Lu}\p{L}*(?: \p{Lu}+)*$/u;

/** «статья 164 Уголовного кодекса», «§ 130(1) StGB», «Четвертая поправка к Конституции»; without articles the law as a whole. */
export function ofCode(articles: Noun | undefined, law: Noun, reference: NormReference): Noun {
  if (articles === undefined) return law;
  const { kind, provision } = reference.law;
  if (kind === 'section-sign-after-law' && (isShortOf(reference) || reference.norm.codeShort === undefined))
    return around(articles, (form) => prose`${law.in('nominative')} ${form}`);
  if (kind.startsWith('section-sign') && has(law.in('nominative'), abbreviation))
    return around(articles, (form) => prose`${form} ${law.in('nominative')}`);
  const isAdded =
    (provision?.isWords !== true && (kind === 'amendment' || kind === 'schedule')) ||
    /^(?:annex|приложение)(?= )/iu.test(provision?.text ?? '');
  return around(articles, (form) => prose`${form} ${isAdded ? after('к', law, 'dative') : law.in('genitive')}`);
}

const referencesOf = (citations: readonly NormCitation[] | undefined, voice: Voice) =>
  (citations ?? []).flatMap((citation) => voice.norm(citation) ?? []);

function byCode(references: readonly NormReference[]): readonly (readonly NormReference[])[] {
  return [...groupBy(references, ({ law }) => law.law).values()];
}

/** «статьи 164 и 334 Уголовного кодекса и статья 350 Кодекса об …»: each law named once. */
export function norms(citations: readonly NormCitation[] | undefined, voice: Voice): Noun | undefined {
  return listed(
    byCode(referencesOf(citations, voice)).flatMap((group) => {
      const [first] = group;
      return first === undefined ? [] : [ofCode(placesIn(group, isShortOf(first)), code(first, voice), first)];
    }),
  );
}

/** «статьи 129 и 130» without their law, where that is plain. Nothing for laws as a whole. */
export const articlesOf = (references: readonly NormReference[]): Noun | undefined => placesIn(references, false);

/** The same of norms by their ids. */
export const articles = (ids: readonly NormCitation['norm'][], voice: Voice): Noun | undefined =>
  articlesOf(ids.flatMap((norm) => voice.norm({ norm }) ?? []));

/** «часть 1 статьи 174» or «ч. 1 ст. 174». */
export type CitationStyle = 'words' | 'short';

/** One citation that knows how it was written, for others in its sentence. */
export type CitedNorm = Noun & { readonly style: CitationStyle };

/**
 * One citation; `silentCode` is the law that the sentence has just named (`Voice.lawOf`), which needs no second naming, and
 * `style` how its article was written there.
 */
export function norm(
  citation: NormCitation | undefined,
  voice: Voice,
  silentCode?: string,
  style?: CitationStyle,
): CitedNorm | undefined {
  const reference = citation === undefined ? undefined : voice.norm(citation);
  if (reference === undefined) return undefined;
  const isSilent = silentCode === reference.law.law;
  const own = isSilent && style !== undefined ? style : isShortOf(reference) ? 'short' : 'words';
  const article = place(reference, own === 'short');
  const cited = article !== undefined && isSilent ? article : ofCode(article, code(reference, voice), reference);
  return { in: cited.in, agrees: cited.agrees, style: own };
}

/**
 * «статья 164 (возбуждение социальной розни) и статья 170 («…») Уголовного кодекса»: in brackets what each is about, or
 * its recorded title the first time.
 */
export function normsWithTitles(citations: readonly NormCitation[] | undefined, voice: Voice): Noun | undefined {
  return listed(
    byCode(referencesOf(citations, voice)).flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      const law = code(first, voice);
      const places = group.flatMap((reference) => {
        const own = place(reference, isShortOf(first));
        return own === undefined ? [] : [withSubject(own, reference, voice)];
      });
      return [ofCode(listed(places), law, first)];
    }),
  );
}

function withSubject(article: Noun, { norm, first }: NormReference, voice: Voice): Noun {
  const about: Words =
    norm.subject !== undefined
      ? voice.text(norm.subject)
      : first && norm.title !== undefined
        ? quote(voice.text(norm.title))
        : '';
  return about === '' ? article : around(article, (form) => prose`${form} (${about})`);
}
