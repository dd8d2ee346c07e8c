import { languageTable } from '#shared/i18n/languages';
import type { UnitName } from '#shared/i18n/quantity-words';
import type { Translator } from '#shared/i18n/translator';
import type { AnyReference } from '#shared/schema/ids';
import type { FieldValue } from '#shared/records/read-record';
import { type LocalText, textIn, type WordingInLanguage, wordingsOf } from '#shared/values/texts/text';
import { formsInWords, namedForm } from './forms-in-words';
import { plainValueInWords } from './plain-value-in-words';
import { choiceInWords } from './record-title';

export type ValueWords = {
  readonly translator: Translator;
  /** The name of a record that is pointed to. */
  readonly nameOf: (to: AnyReference) => string;
  /** What units of account are called, where that is known. */
  readonly unitName?: UnitName | undefined;
  /** A text in all its languages with all its forms, where every change of it must be seen; else in one language. */
  readonly isWhole?: true;
};

/** A value as one line of words, for a cell of a table. `path` is the group and name of its field. */
export function valueInWords(value: FieldValue, path: string, words: ValueWords): string {
  const { translator, nameOf, unitName } = words;
  switch (value.type) {
    case 'text':
      return value.text;
    case 'local-text':
    case 'own-choice':
      return localText(value.text, words);
    case 'citation':
      return joined([nameOf({ kind: 'source', id: value.citation.source }), value.citation.locator]);
    case 'norm-citation':
      return normInWords(value.citation, words);
    case 'attribution':
      return joined([
        choiceInWords('record-attribution', value.attribution.strength, translator),
        ...(value.attribution.by ?? []).map((id) => nameOf({ kind: 'party', id })),
        value.attribution.byWords === undefined ? undefined : localText(value.attribution.byWords, words),
      ]);
    case 'reference':
      return nameOf(value.to);
    case 'texts-by-name':
      return value.texts.map(([name, text]) => namedForm(name, text, translator)).join('; ');
    case 'group':
      return joined(value.fields.map((inner) => inWords(inner.value, `${inner.field.group}-${inner.field.name}`)));
    case 'list':
      return value.items.map((item) => inWords(item, path)).join(value.items.some(isLong) ? '; ' : ', ');
    default:
      return plainValueInWords(value, path, translator, unitName);
  }

  function inWords(inner: FieldValue, innerPath: string): string {
    return valueInWords(inner, innerPath, words);
  }
}

function normInWords(
  { norm, part, paragraph }: Extract<FieldValue, { type: 'norm-citation' }>['citation'],
  { translator: { say }, nameOf }: ValueWords,
): string {
  return joined([
    nameOf({ kind: 'norm', id: norm }),
    part === undefined ? undefined : say('words.norm.partOnly', { part }),
    paragraph === undefined ? undefined : say('words.norm.paragraphOnly', { paragraph }),
  ]);
}

function isLong({ type }: FieldValue): boolean {
  return type === 'group' || type === 'citation' || type === 'norm-citation';
}

function localText(text: LocalText, { translator, isWhole }: ValueWords): string {
  if (isWhole !== true) return textIn(text, translator.language) ?? '';
  const all = wordingsOf(text);
  return all.map((each) => wholeWording(each, all.length > 1, translator)).join('; ');
}

/** A wording with its language, where there are others, and its forms. */
function wholeWording({ language, wording }: WordingInLanguage, isNamed: boolean, translator: Translator): string {
  const name = isNamed && language !== undefined ? languageTable[language].name : '';
  const about = [name, formsInWords(wording, translator)].filter((part) => part !== '').join('; ');
  return about === '' ? wording.text : `${wording.text} (${about})`;
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}
