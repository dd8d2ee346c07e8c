import { reader } from '../texts/typed-text';
import { barePlaces, type FoundPlace, namedPlaces, paragraphPlaces, takeSteps } from './provisions/cited-place';
import type { ProvisionKind } from './provisions/provision-kinds';

/** A norm as somebody cites it: words for the law, the provision, and what of the provision is meant. */
export type CitedArticle = {
  readonly law: string;
  /** What the provision was called, where that is not an article. */
  readonly kind?: ProvisionKind;
  readonly article?: string;
  readonly part?: string;
  readonly paragraph?: string;
  /** Behind the number: `1`, `a` of `5(1)(a)`, `2` of `314/2`. */
  readonly steps?: readonly string[];
};

/**
 * Reads a citation as it is typed: "164 part 2 CC", "ст. 164 ч. 2 УК", "ICCPR 19(3)", "18 U.S.C. § 922(g)(1)", "section
 * 5(1) of the Public Order Act 1986", "§ 130 Abs. 1 StGB", or only words. Nothing is looked up; what is no number of a
 * provision or of its parts is the law.
 */
export const readNormCitation = reader(
  'article',
  (text): CitedArticle => readings(text)[0] ?? { law: text },
  (_, text): CitedArticle => ({ law: text }),
);

/** All that a citation may mean, the likeliest first: which number is that of the law only a register knows. */
export const readNormCitations = reader('article', readings, (_, text): readonly CitedArticle[] => [{ law: text }]);

/** A short name as a paper introduces it behind the full one: `(CCA)`, `(далее – УК РК)`. */
const introducedShort =
  / ?\((?:(?:hereinafter|hereafter|далее|бұдан әрі)[ ,:–—-]*)?["«“]?(?=[^()]*\p{Lu})\p{L}[^()]+\)/gu;

/** Where a short name is introduced, the law may also be the one by the full name alone. */
function readings(typed: string): readonly CitedArticle[] {
  const text = inPlainFigures(typed);
  const bare = text.replace(introducedShort, '');
  return bare === text ? readingsOf(text) : [...readingsOf(text), ...readingsOf(bare)];
}

function readingsOf(text: string): readonly CitedArticle[] {
  const { rest, ...named } = takeSteps(text);
  const whole: CitedArticle = { law: lawWords(rest), ...named };
  return [
    ...namedPlaces(text).map(fromPlace),
    ...barePlaces(rest).map((place) => ({ ...fromPlace(place), ...named })),
    whole,
    ...paragraphPlaces(text).map(fromPlace),
    { law: lawWords(text) },
  ];
}

function fromPlace({ kind, number, steps, rest: around }: FoundPlace): CitedArticle {
  const { rest, ...named } = takeSteps(around, kind);
  return {
    law: lawWords(rest),
    ...(kind !== 'article' && { kind }),
    article: number,
    ...(steps.length > 0 && { steps }),
    ...named,
  };
}

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** `361⁴` is the article 361-4. */
const inPlainFigures = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[‐‑]/gu, '-')
    .replace(
      /(?<=\d)[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu,
      (figures) => `-${Array.from(figures, (figure) => raised.indexOf(figure)).join('')}`,
    );

function lawWords(rest: string): string {
  return rest
    .replace(/[,;]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^(?:(?:of|to|the|from|к|of the|to the)\s+)+/iu, '')
    .replace(/(?:\s+(?:of|the|to))+$/iu, '')
    .trim();
}
