import type { Party } from '#shared/kinds/party';

/** What says who somebody is. Roles, consents, notes and what points to records of the other book stay there. */
const identity = [
  'kind',
  'outletKind',
  'name',
  'variants',
  'shortName',
  'gender',
  'nameForms',
  'profession',
  'post',
  'city',
  'country',
  'url',
  'birthDate',
  'nationality',
] as const satisfies readonly (keyof Party)[];

/** A party of another case book as a new one of this book, in the role that the field is about and with these variants. */
export function takenOver(
  party: Party,
  role: string | undefined,
  variants: readonly string[] | undefined,
): Readonly<Record<string, unknown>> {
  const kept = identity.flatMap((field) => (party[field] === undefined ? [] : [[field, party[field]] as const]));
  return {
    ...Object.fromEntries(kept),
    ...(variants === undefined ? {} : { variants }),
    ...(role === undefined ? {} : { roles: [role] }),
  };
}
