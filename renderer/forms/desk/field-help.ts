import { isMessageKey } from '#shared/i18n/messages';
import type { Translator } from '#shared/i18n/translator';
import type { FieldDescription } from '#shared/records/describe';

/**
 * What a court or a form of the UN expects of a field, in one line; of a text without such a line how sentences need it.
 * Most fields need none.
 */
export function helpInWords({ group, name, holds }: FieldDescription, { say }: Translator): string | undefined {
  const key = `help.${group}.${name}`;
  if (isMessageKey(key)) return say(key);
  const text = holds.type === 'list' ? holds.of : holds;
  if (text.type !== 'local-text' || text.role === undefined || text.role === 'name') return undefined;
  return say(`fields.role.${text.role}`);
}
