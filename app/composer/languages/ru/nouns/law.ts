import type { NormCitation } from '#shared/schema/record';
import { groupBy } from '../../../case-file/group-by';
import { isCalledShortly, isShortInFull, shortBehind } from '../../../voice/law-names';
import type { NormReference, Voice } from '../../../voice/voice';
import { join, lead, said } from '../../../words/joining';
import type { Phrase } from '../../../words/phrase';
import { has, joinedBy, plainText, prose, type Words } from '../../../words/words';
import type { Case } from '../grammar/declension/cases';
import { phraseIn } from '../grammar/declension/phrases';
import { placeNameIn } from '../grammar/declension/places';
import { quote } from '../grammar/prose';
import { isCyrillic } from './inflected';
import { around, listed, type Noun } from './noun';
import { formsOf, noun } from './phrases';
import { after } from './prepositions';
import { place, placesIn } from './provisions';

/** What is told of a law behind its name: words, and others in the brackets that its short name stands in. */
type Behind = { readonly words?: Words; readonly inBrackets?: Words };

/**
 * The law that an article is of: its full name the first time, «Уголовного кодекса Казахстана (далее – УК)», and where
 * its short one is not clear, else the short one. A full name that nobody surely knows how to decline stands behind the
 * short one as it is: «УК (Уголовный кодекс Казахстана)».
 */
export function code(reference: NormReference, voice: Voice, { words, inBrackets }: Behind = {}): Noun {
  const { norm, short, law } = reference;
  voice.nameLaw(reference);
  if (isCalledShortly(reference) && short !== undefined)
    return around(noun(short, voice), (form) => join(form, words, lead('(', inBrackets, ')')));
  const own = shortBehind(reference, voice);
  const { country = '' } = law;
  const [of, abroad] = isCyrillic(country) ? [ofCountry(country), ''] : ['', country];
  const behind = (form: Words, told: readonly (Words | undefined)[]) =>
    join(form, of, words, lead('(', joinedBy('; ', said(told)), ')'));
  const full = around(noun(norm.code, voice), (form) => behind(form, [abroad, inBrackets, lead('далее – ', own)]));
  if (short === undefined || isShortInFull(reference, voice)) return full;
  const inShort = around(noun(short, voice), (form) =>
    join(form, lead('(', behind(voice.text(norm.code), [abroad, inBrackets]), ')')),
  );
  return {
    in: (wanted) => (isSureIn(wanted, norm.code, voice) ? full : inShort).in(wanted),
    get agrees() {
      return full.agrees;
    },
  };
}

/** Whether the rules, or a person, know a form of a name. Words of another language have one. */
function isSureIn(wanted: Case, name: Phrase, voice: Voice): boolean {
  const words = voice.text(name);
  const isRussian = name.isIn('ru') && isCyrillic(words);
  return !isRussian || formsOf(name, () => phraseIn(plainText(words), wanted))(wanted).certain;
}

/** «Албании», «Российской Федерации». */
const ofCountry = (country: string): string => (placeNameIn(country, 'genitive') ?? phraseIn(country, 'genitive')).text;

const abbreviation = /^\p{L}*\p{Lu}\p{L}*\p{Lu}\p{L}*(?: \p{Lu}+)*$/u;

/** «статья 164 Уголовного кодекса», «§ 130(1) StGB», «Четвертая поправка к Конституции»; without articles the law as a whole. */
export function ofCode(articles: Noun | undefined, law: Noun, reference: NormReference): Noun {
  if (articles === undefined) return law;
  const { kind, provision } = reference.law;
  if (kind === 'section-sign-after-law' && (isCalledShortly(reference) || reference.norm.codeShort === undefined))
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
      return first === undefined ? [] : [ofCode(placesIn(group, isCalledShortly(first)), code(first, voice), first)];
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

type CitationPlan = {
  /** The law that the sentence has just named (`Voice.lawOf`), which needs no second naming. */
  readonly silentCode?: string | undefined;
  /** How its article was written there. */
  readonly style?: CitationStyle | undefined;
  /** What is told of the norm, in brackets. */
  readonly beside?: Words;
};

/** One citation. */
export function norm(
  citation: NormCitation | undefined,
  voice: Voice,
  { silentCode, style, beside = '' }: CitationPlan = {},
): CitedNorm | undefined {
  const reference = citation === undefined ? undefined : voice.norm(citation);
  if (reference === undefined) return undefined;
  const isSilent = silentCode === reference.law.law;
  const own = isSilent && style !== undefined ? style : isCalledShortly(reference) ? 'short' : 'words';
  const cited = normWith(reference, place(reference, own === 'short'), beside, voice, isSilent);
  return { in: cited.in, agrees: cited.agrees, style: own };
}

/**
 * A citation with what is told of it in brackets: «статья 174 Уголовного кодекса (клевета)»; behind the article where the
 * name of the law has brackets of its own, «статья 174 (клевета) Уголовного кодекса (далее – УК)».
 */
export function normWith(
  reference: NormReference,
  article: Noun | undefined,
  beside: Words,
  voice: Voice,
  isSilent: boolean,
): Noun {
  const withBeside = (cited: Noun) => around(cited, (form) => join(form, lead('(', beside, ')')));
  if (article === undefined) return code(reference, voice, { inBrackets: beside });
  if (isSilent) return withBeside(article);
  const law = code(reference, voice);
  return has(law.in('nominative'), /\)$/u)
    ? ofCode(withBeside(article), law, reference)
    : withBeside(ofCode(article, law, reference));
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
        const own = place(reference, isCalledShortly(first));
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
