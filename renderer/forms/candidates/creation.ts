import { kindOf, partOf } from '#shared/kinds/index';
import type { Makes } from '#shared/schema/kind';
import { kindNames } from '#shared/schema/kind-names';
import { describeRecord } from '#shared/records/describe';
import type { ReferenceKind } from '#shared/schema/ids';

/** What can be made in place: a kind of record that a name, and perhaps a kind of its own, is enough for. */
export type Creation = {
  readonly kind: ReferenceKind;
  /** The field that takes the typed text. */
  readonly nameField: string;
  readonly isNameListed: boolean;
  /** The choices of `kind` in the record; none where the record has no kind. */
  readonly kinds: readonly string[];
  /** The kind that the field is about, preselected. */
  readonly preset: string | undefined;
  /** The role that a new party gets from the field. */
  readonly role: string | undefined;
};

/** What a field makes where nothing that is there fits; `undefined` where a name would not be enough. */
export function creationFor(
  kind: ReferenceKind,
  field: { readonly group: string; readonly name: string },
): Creation | undefined {
  const { made } = kindOf(kind);
  if (made === undefined) return undefined;
  const fields = describeRecord(kind);
  const holdsKind = fields.find(({ name }) => name === 'kind')?.holds;
  const makes = makesOf(field);
  return {
    kind,
    nameField: made.name,
    isNameListed: fields.find(({ name }) => name === made.name)?.holds.type === 'list',
    kinds: holdsKind?.type === 'choice' ? holdsKind.values : [],
    preset: makes?.kind ?? made.kind,
    role: kind === 'party' ? makes?.role : undefined,
  };
}

/** What the kind, or the part of it, that has a field says of what is made there. */
function makesOf({ group, name }: { readonly group: string; readonly name: string }): Makes | undefined {
  const kind = kindNames.find((each) => each === group);
  const all: Readonly<Record<string, Makes | undefined>> | undefined =
    kind === undefined ? partOf(group)?.makes : kindOf(kind).makes;
  return all?.[name];
}

/** The fields of a new record from what was typed and chosen. */
export function newFields(
  creation: Creation,
  name: string,
  kind: string | undefined,
): Readonly<Record<string, unknown>> {
  return {
    ...(creation.kinds.length > 0 && kind !== undefined ? { kind } : {}),
    [creation.nameField]: creation.isNameListed ? [name] : name,
    ...(creation.role === undefined ? {} : { roles: [creation.role] }),
  };
}
