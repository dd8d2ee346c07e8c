import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { documentCheckCodes } from '../document/document';
import { documentKinds } from '../document/document-kinds';
import { describeAll, type FieldDescription, type FieldType } from '../records/describe';
import { caseBookFields, caseBookStates } from '../records/case-book';
import { kindNames } from '../schema/kind-names';
import { registerKinds } from '../records/lists';
import { itemFields, itemKinds, submissionFields } from '../document/submission-fields';
import { flatten, isMessageKey, locales } from './messages';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

const literal = 0;
const hash = 7;

function placeholders(elements: readonly Element[]): readonly string[] {
  const names = elements.flatMap((element): readonly string[] => {
    const kind: number = element.type;
    if (kind === literal || kind === hash || !('value' in element)) return [];
    const inner =
      'options' in element ? Object.values(element.options).flatMap(({ value }) => placeholders(value)) : [];
    return [element.value, ...inner];
  });
  return [...new Set(names)].sort();
}

const shape = (messages: Parameters<typeof flatten>[0]) =>
  [...flatten(messages)]
    .map(([key, text]) => `${key}: ${placeholders(new IntlMessageFormat(text, 'en').getAst()).join(' ')}`)
    .sort();

function messagesOf({ name, group, holds }: FieldDescription): readonly string[] {
  return [`field.${group}.${name}`, ...choicesOf(holds, `${group}-${name}`)];
}

function choicesOf(holds: FieldType, path: string): readonly string[] {
  if (holds.type === 'choice') return holds.values.map((value) => `choice.${path}.${value}`);
  if (holds.type === 'group') return holds.fields.flatMap(messagesOf);
  return holds.type === 'list' ? choicesOf(holds.of, path) : [];
}

/** The fields of every kind of record, and those of a submission. */
const fieldsOfForms = (): readonly FieldDescription[] => [
  ...describeAll().flatMap(({ fields }) => fields),
  ...submissionFields,
  ...itemKinds.flatMap(itemFields),
];

describe('the locales', () => {
  it.each(Object.entries(locales))('%s has the keys and placeholders of English', (_, messages) => {
    expect(shape(messages)).toEqual(shape(locales.en ?? {}));
  });

  it('name every field and every choice of every kind of record', () => {
    const needed = fieldsOfForms().flatMap(messagesOf);
    expect(needed.filter((key) => !isMessageKey(key))).toEqual([]);
  });

  it('name every kind of record, register, document and check, and the fields of a case book', () => {
    const needed = [
      ...kindNames.flatMap((kind) => [`kind.${kind}.one`, `kind.${kind}.many`]),
      ...Object.keys(registerKinds).map((name) => `register.${name}`),
      ...documentKinds.map((kind) => `document.${kind}`),
      ...documentCheckCodes.map((code) => `check.${code}`),
      ...caseBookFields.map((field) => `field.book.${field}`),
      ...caseBookStates.map((state) => `choice.book-state.${state}`),
    ];
    expect(needed.filter((key) => !isMessageKey(key))).toEqual([]);
  });

  it('name no field or choice that the model does not have', () => {
    const needed = new Set([
      ...fieldsOfForms().flatMap(messagesOf),
      ...caseBookFields.map((field) => `field.book.${field}`),
      ...caseBookStates.map((state) => `choice.book-state.${state}`),
      'attribution',
    ]);
    const given = [...flatten(locales.en ?? {}).keys()].filter((key) => /^(field|choice)\./.test(key));
    const inside = /^(?:choice|field)\.(?:record-attribution|record-sources|money-converted)\./u;
    expect(given.filter((key) => !needed.has(key) && !inside.test(key))).toEqual([]);
  });
});
