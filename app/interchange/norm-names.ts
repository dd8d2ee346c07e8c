import { reader } from '#shared/values/texts/typed-text';

/** A norm as somebody cites it: the law, the article, and a part of the article. */
export type CitedNorm = { readonly code: string; readonly article?: string; readonly part?: string };

const articleWord = /(?:articles?|arts?\.?|статья|статьи|ст\.?)/u.source;
const number = /\d[^\s,]*(?:\s?[–-]\s?\d[^\s,]*)?/u.source;
const part = /(?:,?\s+(?:part|pt\.?|часть|ч\.?)\s*(?<part>[\p{L}\d.]+))?/u.source;

const forms = [
  new RegExp(`^(?<code>.+?),?\\s+${articleWord}\\s*(?<article>${number})${part}$`, 'u'),
  new RegExp(`^${articleWord}\\s*(?<article>${number})${part},?\\s+(?:of\\s+)?(?:the\\s+)?(?<code>.+)$`, 'u'),
  new RegExp(`^(?<code>.+?),?\\s+(?<article>${number})${part}$`, 'u'),
];

/**
 * Reads "Criminal Code of Kazakhstan, Article 129", "Article 129 of the Criminal Code", "CC 129", "CC 129(2)",
 * "CC 129, part 2"; without an article the whole text is the law. The text must be normalised by `nameKey`.
 */
export const readCitedNorm = reader('reference', readings, (_, text): readonly CitedNorm[] => [{ code: text }]);

function readings(text: string): readonly CitedNorm[] {
  const found = forms.flatMap((form) => {
    const groups = form.exec(text)?.groups;
    if (!groups) return [];
    const { code = '', article = '', part: named } = groups;
    const inner = /^(.+?)\(([^()]+)\)$/u.exec(article);
    const whole = { code, article, ...(named === undefined ? {} : { part: named }) };
    return inner ? [whole, { code, article: inner[1] ?? '', part: inner[2] ?? '' }] : [whole];
  });
  return [{ code: text }, ...found];
}

/** The key under which a norm is found: its law and article, however the dash in "317–320" is written. */
export function normKey({ code, article }: CitedNorm): string {
  return `${code}§${(article ?? '').replace(/\s/gu, '').replace(/–/gu, '-')}`;
}
