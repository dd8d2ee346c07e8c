import { english } from './locales/en';
import type { Language } from '../values/texts/text';

/** English is the measure: what it has, every other locale has. */
export type Messages = typeof english;

type Keys<Node, Prefix extends string = ''> = {
  [Name in keyof Node & string]: Node[Name] extends string ? `${Prefix}${Name}` : Keys<Node[Name], `${Prefix}${Name}.`>;
}[keyof Node & string];

/** The path of a message, `save.saved`. A misspelt one does not compile. */
export type MessageKey = Keys<Messages>;

/** The languages that the window speaks. A new one is a folder beside `en` and a line here. */
export const locales: Partial<Record<Language, Messages>> = { en: english };

export type FlatMessages = ReadonlyMap<string, string>;

type Tree = { readonly [name: string]: string | Tree };

/** All messages of a locale by their path. */
export function flatten(messages: Tree, prefix = ''): FlatMessages {
  return new Map(
    Object.entries(messages).flatMap(([name, node]): (readonly [string, string])[] =>
      typeof node === 'string' ? [[prefix + name, node]] : [...flatten(node, `${prefix}${name}.`)],
    ),
  );
}

const known = flatten(english);

/** For keys put together from the model: the name of a field, the value of a choice. */
export function isMessageKey(key: string): key is MessageKey {
  return known.has(key);
}
