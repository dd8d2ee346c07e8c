import { reader } from '../../texts/typed-text';
import { ordinalNumber, type ProvisionKind, provisionWords } from './provision-kinds';

/** The article of a norm as it was recorded, taken apart: `§ 130`, `section 5`, `314/2`, `Fourth Amendment`, `Preamble`. */
export type Provision = {
  /** What it calls itself; `undefined` where a number is all there is. */
  readonly kind?: ProvisionKind;
  /** Its word was typed with a capital, so it keeps one: `Rule 43`. */
  readonly isCapital: boolean;
  /** The number as typed; of an amendment its ordinal in figures; words that are no number as they are. */
  readonly text: string;
  /** It is words: `Preamble`, `Canon 1398`, `Due Process Clause`. */
  readonly isWords: boolean;
  /** Several provisions: `317–320`, `40 and 41`. A number with a hyphen is one. */
  readonly isSeveral: boolean;
};

const several = /\d\p{L}*\s?[–—]\s?\p{L}?\d|\s-\s|[,;]| (?:and|to|or|и|по|до|или|und|bis|et|y|e|және) /u;

/** Whether the number of a provision is that of several. */
export const isSeveralProvisions = (number: string): boolean => several.test(number);

/** Amendments are counted in whole numbers; all else may have any. */
export const isNumberOf = (kind: ProvisionKind, number: string): boolean =>
  kind !== 'amendment' || /^\d+$/u.test(number);

const leading = provisionWords.map(
  ([kind, words]) =>
    [kind, new RegExp(`^(?:${words})\\s*(?=[\\p{Nd}(]|[IVX]+(?!\\p{L})|[A-ZА-Я]{1,2}-?\\d)`, 'iu')] as const,
);
const amendmentForm = /^(?:the\s+)?(?<ordinal>[\p{L}\d-]+)\s+(?:amendment|поправк[аи])$/iu;
const signBehind = /^(?<number>\d[\p{L}\d-]*(?:\.\d+)*)\.?\s*§$/u;

/** Reads an article as it is recorded. Nothing is looked up. */
export const readProvision = reader('article', provisionIn, (_, text) => bare(text));

function provisionIn(written: string): Provision {
  const text = written.normalize('NFC').trim();
  const ordinal = ordinalNumber(amendmentForm.exec(text)?.groups?.['ordinal'] ?? '');
  if (ordinal !== undefined) return { ...bare(String(ordinal)), kind: 'amendment', isCapital: true };
  const behind = signBehind.exec(text)?.groups?.['number'];
  if (behind !== undefined) return { ...bare(behind), kind: 'section-sign' };
  for (const [kind, form] of leading) {
    const word = form.exec(text)?.[0];
    if (word === undefined) continue;
    const number = text.slice(word.length).trim();
    const inFigures = kind === 'amendment' ? ordinalNumber(number) : undefined;
    return { ...bare(inFigures === undefined ? number : String(inFigures)), kind, isCapital: /^\p{Lu}/u.test(word) };
  }
  return bare(text);
}

function bare(text: string): Provision {
  const isWords = /^\p{L}{3,}/u.test(text) ? !roman.test(text) : !/\p{Nd}/u.test(text) && !roman.test(text);
  return { isCapital: false, text, isWords, isSeveral: !isWords && isSeveralProvisions(text) };
}

const roman = /^[IVX]+(?!\p{L})/u;

/** The steps of a place within a provision, as they are recorded: `2`, `(2)`, `3(d)`; words of several stay one. */
export function stepsIn(written: string | undefined): readonly string[] {
  const text = written?.trim() ?? '';
  if (text === '') return [];
  if (/\s/u.test(text.replace(/\s+(?=\()/gu, ''))) return [text];
  return (text.match(/[^()]+/gu) ?? []).map((step) => step.trim()).filter((step) => step !== '');
}
