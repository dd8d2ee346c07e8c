import { type Audience, audiences } from '#shared/kinds/party';
import { fieldsOf } from '#shared/schema/walk-schema';
import { type ItemChange, type LooseItem, withField } from './loose-items';

/** A circle of readers, and the consent for it: its place in the list, if there is one. */
export type ConsentRow = { readonly audience: Audience; readonly at: number | undefined };

/** A row for every circle of readers; two where two consents are given for the same. */
export function consentRows(items: readonly LooseItem[]): readonly ConsentRow[] {
  return audiences.flatMap((audience): readonly ConsentRow[] => {
    const given = items.flatMap(({ value }, at) =>
      fieldsOf(value)['audience'] === audience ? [{ audience, at }] : [],
    );
    return given.length === 0 ? [{ audience, at: undefined }] : given;
  });
}

/**
 * The change that gives a field of a row its value. Whoever may not be submitted is not named either; a row that says
 * nothing any more is no consent.
 */
export function consentChange(
  { audience, at }: ConsentRow,
  items: readonly LooseItem[],
  name: string,
  value: unknown,
): ItemChange {
  const before = fieldsOf(at === undefined ? { audience } : items[at]?.value);
  const implied = name === 'maySubmit' && value === 'no' && before['nameAs'] === undefined ? { nameAs: 'nothing' } : {};
  const next = withField({ ...before, ...implied }, name, value);
  if (at === undefined) return { do: 'add', value: next };
  return Object.keys(next).every((each) => each === 'audience') ? { do: 'remove', at } : { do: 'set', at, value: next };
}
