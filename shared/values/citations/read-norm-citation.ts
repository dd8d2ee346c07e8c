import { reader } from '../texts/typed-text';

/** A norm as somebody cites it: words for the law, the article, and what of the article is meant. */
export type CitedArticle = {
  readonly law: string;
  readonly article?: string;
  readonly part?: string;
  readonly paragraph?: string;
  /** In brackets after the article, `3` of `19(3)`: a part in a code, a paragraph in a treaty. */
  readonly inner?: string;
};

const number = String.raw`\d+(?:[-–.]\d+)*\p{L}?(?!\p{L})`;
const label = String.raw`(?:${number}|\(?\p{L}\)?(?!\p{L})|[ivx]+(?!\p{L}))`;

const partWords = String.raw`(?:parts?|pts?\.?|част[ьи]|ч\.?|бөліг[іі]?|бөлік)`;
const paragraphWords = String.raw`(?:sub-?paragraphs?|paragraphs?|paras?\.?|подпункт[аы]?|пункт[аы]?|подп\.|пп?\.|тармағы|тармақ|§)`;
const articleWords = String.raw`(?:articles?|arts?\.?|стать[яиюей]+|ст\.?|бап|бабы)`;

const before = String.raw`(?<![\p{L}\d])`;
const wordly = (words: string, value: string): RegExp =>
  new RegExp(String.raw`${before}${words}\s*(?<value>${value})(?<inner>(?:\s*\([\p{L}\d]{1,4}\))*)`, 'iu');

const partForm = wordly(partWords, label);
const paragraphForm = wordly(paragraphWords, label);
const articleForm = wordly(articleWords, number);
const bareForm = new RegExp(String.raw`${before}(?<value>${number})(?<inner>(?:\s*\([\p{L}\d]{1,4}\))*)`, 'u');
const kazakhForms = [
  [new RegExp(String.raw`${before}(?<value>${number})\s*-?\s*бөлі[кгі]+`, 'iu'), 'part'],
  [new RegExp(String.raw`${before}(?<value>${number})\s*-?\s*тарма[қғы]+`, 'iu'), 'paragraph'],
  [new RegExp(String.raw`${before}(?<value>${number})\s*-?\s*ба[пбы]+`, 'iu'), 'article'],
] as const;

type Found = { readonly value: string; readonly inner?: string; readonly rest: string };

function take(form: RegExp, text: string): Found | undefined {
  const groups = form.exec(text)?.groups;
  const value = groups?.['value'];
  if (groups === undefined || value === undefined) return undefined;
  return { value: value.replace(/[()]/gu, ''), ...innerOf(groups), rest: text.replace(form, ' ') };
}

/** `(3)(d)` becomes `3(d)`. */
function innerOf(groups: Readonly<Record<string, string>>): { readonly inner?: string } {
  const inner = (groups['inner'] ?? '').replace(/\s/gu, '').replace(/^\(([^)]*)\)/u, '$1');
  return inner === '' ? {} : { inner };
}

/**
 * Reads a citation as it is typed: "164 part 2 CC", "ст. 164 ч. 2 УК", "ICCPR 19(3)", "art. 129", or only words.
 * Nothing is looked up; what is no number of an article or of its parts is the law.
 */
export const readNormCitation = reader('article', readCited, (_, text): CitedArticle => ({ law: text }));

function readCited(text: string): CitedArticle {
  let rest = text.normalize('NFC').replace(/[‐‑]/gu, '-');
  const read: { part?: string; paragraph?: string; article?: string; inner?: string } = {};
  for (const [form, name] of kazakhForms) {
    const found = take(form, rest);
    if (found === undefined) continue;
    read[name] = found.value;
    rest = found.rest;
  }
  for (const [form, name] of [
    [partForm, 'part'],
    [paragraphForm, 'paragraph'],
  ] as const) {
    const found = read[name] === undefined ? take(form, rest) : undefined;
    if (found === undefined) continue;
    read[name] = found.value;
    rest = found.rest;
  }
  const article = read.article === undefined ? (take(articleForm, rest) ?? takeBare(rest)) : undefined;
  if (article !== undefined) {
    read.article = article.value;
    if (article.inner !== undefined) read.inner = article.inner;
    rest = article.rest;
  }
  return { law: lawWords(rest), ...read };
}

/** A number alone is an article, unless it is the number of the law itself or its year. */
function takeBare(text: string): Found | undefined {
  const masked = text.replace(/(?:no\.?|№|n°)\s*\d+|\((?:1[89]|20)\d\d\)|(?<=\sof\s)(?:1[89]|20)\d\d/giu, (match) =>
    '·'.repeat(match.length),
  );
  const found = bareForm.exec(masked);
  const value = found?.groups?.['value'];
  if (found === null || value === undefined) return undefined;
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
  return { value, ...innerOf(found.groups ?? {}), rest };
}

function lawWords(rest: string): string {
  return rest
    .replace(/[,;]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^(?:of|the|from)\s+(?:the\s+)?/iu, '')
    .replace(/\s+(?:of|the)$/iu, '')
    .trim();
}
