import type { NormCitation } from '#shared/schema/record';
import { groupBy } from '../../../case-file/group-by';
import type { NormReference, Voice } from '../../../voice/voice';
import { originOf } from '../../../words/traced';
import { plainText, prose, stated, type Words } from '../../../words/words';
import { phraseIn, phraseTraits } from '../grammar/phrases';
import { list, quote } from '../grammar/prose';
import { type Agrees, around, fixed, listed, type Noun, thing } from './noun';
import { noun } from './phrases';

type Steps = readonly (readonly [word: string, short: string, number: string])[];

const isTreaty = ({ norm }: NormReference) => norm.kind === 'international' || norm.kind === 'soft-law';

/** From the smallest step: «пункт 2», «часть 1», «статья 164»; in a treaty «подпункт b», «пункт 3», «статья 19». */
function stepsOf(reference: NormReference): Steps {
  const { norm, part, paragraph } = reference;
  const names = isTreaty(reference) && part !== undefined ? treatySteps : codeSteps;
  return [
    ...(paragraph === undefined ? [] : [[...names.paragraph, paragraph] as const]),
    ...(part === undefined ? [] : [[...names.part, part] as const]),
    ...(norm.article === undefined ? [] : [[...articleStep(norm.article), norm.article] as const]),
  ];
}

const codeSteps = { paragraph: ['пункт', 'п.'], part: ['часть', 'ч.'] } as const;
const treatySteps = { paragraph: ['подпункт', 'подп.'], part: ['пункт', 'п.'] } as const;
const isSeveral = (article: string) => /[–—,]|\d ?- ?\d{2,}| и /u.test(article);
const articleStep = (article: string) =>
  isSeveral(article) ? (['статьи', 'ст.'] as const) : (['статья', 'ст.'] as const);

/** «часть 1 статьи 174»; in short, behind the first mention of the code, «ч. 1 ст. 174». Nothing for a law as a whole. */
export function place(reference: NormReference, isShort: boolean): Noun | undefined {
  const steps = stepsOf(reference);
  const [first, ...outer] = steps;
  const of = originOf(reference.cited);
  if (first === undefined) return undefined;
  if (isShort)
    return fixed(stated(steps.map(([, short, number]) => `${short} ${number}`).join(' '), of), agreesLike(first[0]));
  const rest = outer.map(([word, , number]) => ` ${phraseIn(word, 'genitive').text} ${number}`).join('');
  return {
    in: (wanted) => stated(`${phraseIn(first[0], wanted).text} ${first[2]}${rest}`, of),
    agrees: agreesLike(first[0]),
  };
}

const agreesLike = (word: string): Agrees => phraseTraits(word) ?? thing;

/** The law that an article is of: its full name the first time, its short one later. */
export function code({ norm, firstOfCode }: NormReference, voice: Voice): Noun {
  return noun(firstOfCode || norm.codeShort === undefined ? norm.code : norm.codeShort, voice);
}

/** Whether the law has been named in full before and has a short name. */
export const isShortOf = ({ firstOfCode, norm }: NormReference) => !firstOfCode && norm.codeShort !== undefined;

/** Articles of one law, bare ones together: «статьи 164 и 334», «часть 1 статьи 164 и статья 334». */
function placesIn(group: readonly NormReference[], isShort: boolean): Noun | undefined {
  const withArticles = group.filter((reference) => stepsOf(reference).length > 0);
  const isBare = withArticles.length > 1 && withArticles.every((reference) => stepsOf(reference).length === 1);
  if (!isBare) return listed(withArticles.flatMap((reference) => place(reference, isShort) ?? []));
  const numbers = list(withArticles.map(({ norm, cited }) => stated(norm.article ?? '', originOf(cited))));
  return {
    in: (wanted) => prose`${isShort ? 'ст.' : phraseIn('статьи', wanted).text} ${numbers}`,
    agrees: agreesLike('статьи'),
  };
}

/** «статья 164 Уголовного кодекса»; without articles the law as a whole. */
export function ofCode(articles: Noun | undefined, law: Noun): Noun {
  return articles === undefined ? law : around(articles, (form) => prose`${form} ${law.in('genitive')}`);
}

const referencesOf = (citations: readonly NormCitation[] | undefined, voice: Voice) =>
  (citations ?? []).flatMap((citation) => voice.norm(citation) ?? []);

function byCode(references: readonly NormReference[], voice: Voice): readonly (readonly NormReference[])[] {
  return [...groupBy(references, ({ norm }) => plainText(voice.text(norm.code))).values()];
}

/** «статьи 164 и 334 Уголовного кодекса и статья 350 Кодекса об …»: each law named once. */
export function norms(citations: readonly NormCitation[] | undefined, voice: Voice): Noun | undefined {
  return listed(
    byCode(referencesOf(citations, voice), voice).flatMap((group) => {
      const [first] = group;
      return first === undefined ? [] : [ofCode(placesIn(group, isShortOf(first)), code(first, voice))];
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
 * One citation; `silentCode` is the law that the sentence has just named (`codeOf`), which needs no second naming, and
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
  const isSilent = silentCode === plainText(voice.text(reference.norm.code));
  const own = isSilent && style !== undefined ? style : isShortOf(reference) ? 'short' : 'words';
  const article = place(reference, own === 'short');
  const cited = article !== undefined && isSilent ? article : ofCode(article, code(reference, voice));
  return { in: cited.in, agrees: cited.agrees, style: own };
}

/** The name of the law that a citation belongs to, to know whether two belong to the same. */
export function codeOf(citation: NormCitation | undefined, voice: Voice): string | undefined {
  const found = voice.file.find('norm', citation?.norm);
  return found === undefined ? undefined : plainText(voice.text(found.code));
}

/**
 * «статья 164 (возбуждение социальной розни) и статья 170 («…») Уголовного кодекса»: in brackets what each is about, or
 * its recorded title the first time.
 */
export function normsWithTitles(citations: readonly NormCitation[] | undefined, voice: Voice): Noun | undefined {
  return listed(
    byCode(referencesOf(citations, voice), voice).flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      const law = code(first, voice);
      const places = group.flatMap((reference) => {
        const own = place(reference, isShortOf(first));
        return own === undefined ? [] : [withSubject(own, reference, voice)];
      });
      return [ofCode(listed(places), law)];
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
