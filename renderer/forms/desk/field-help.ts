import { isMessageKey } from '#shared/i18n/messages';
import type { Translator } from '#shared/i18n/translator';

/** What a court or a form of the UN expects of a field, in one line; most fields need none. */
export function helpInWords(
  { group, name }: { readonly group: string; readonly name: string },
  { say }: Translator,
): string | undefined {
  const key = `help.${group}.${name}`;
  return isMessageKey(key) ? say(key) : undefined;
}
