import { describeRecord } from '#shared/model/describe';
import type { ReferenceKind } from '#shared/model/ids';

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

const nameFields: { readonly [Kind in ReferenceKind]?: string } = {
  party: 'name',
  body: 'name',
  expression: 'titles',
  proceeding: 'name',
  charge: 'offence',
  motion: 'asks',
  event: 'name',
  source: 'title',
  attachment: 'fileName',
  organisation: 'name',
};

const usualKinds: { readonly [Kind in ReferenceKind]?: string } = {
  party: 'person',
  body: 'court',
  expression: 'article',
  proceeding: 'criminal-public',
  motion: 'motion',
  event: 'practice',
  source: 'web-page',
};

/** By group and name of the field. */
const presets: Readonly<Record<string, string>> = {
  'proceeding.startedBy': 'investigation',
  'charge.broughtBy': 'investigation',
  'coerciveAct.by': 'police',
  'coerciveAct.facilityFrom': 'detention-facility',
  'coerciveAct.facility': 'detention-facility',
  'detention-stays.facility': 'detention-facility',
  'treatment.facility': 'detention-facility',
  'decision-sanctions.facility': 'prison',
  'expertOpinion.orderedBy': 'investigation',
  'expertOpinion.institutions': 'expert-institution',
  'internationalStep.body': 'un-body',
  'body.parent': 'ministry',
  'aggregate.by': 'government',
  'aggregate.accordingTo': 'civil-society',
  'expression.outlet': 'outlet',
  'party.organisation': 'legal-person',
  'charge.acts': 'article',
  'treatment.complaint': 'complaint',
};

const roles: Readonly<Record<string, string>> = {
  'proceeding.against': 'defendant',
  'proceeding.complainants': 'complainant',
  'charge.against': 'defendant',
  'decision.against': 'defendant',
  'decision-sanctions.persons': 'defendant',
  'decision-refused.by': 'defendant',
  'detention.person': 'defendant',
  'expression.authors': 'author',
  'expertOpinion.experts': 'expert',
  'hearing.judges': 'judge',
  'motion.by': 'defence-counsel',
  'coerciveAct.byParties': 'alleged-perpetrator',
  'treatment.by': 'alleged-perpetrator',
  'treatment.person': 'victim',
  'event.against': 'victim',
};

/** The fields that say more than the kind of record they point to. */
export const presetFields: readonly string[] = [...Object.keys(presets), ...Object.keys(roles)];

/** What a field makes where nothing that is there fits; `undefined` where a name would not be enough. */
export function creationFor(
  kind: ReferenceKind,
  field: { readonly group: string; readonly name: string },
): Creation | undefined {
  const nameField = nameFields[kind];
  if (nameField === undefined) return undefined;
  const fields = describeRecord(kind);
  const holdsKind = fields.find(({ name }) => name === 'kind')?.holds;
  const path = `${field.group}.${field.name}`;
  return {
    kind,
    nameField,
    isNameListed: fields.find(({ name }) => name === nameField)?.holds.type === 'list',
    kinds: holdsKind?.type === 'choice' ? holdsKind.values : [],
    preset: presets[path] ?? usualKinds[kind],
    role: kind === 'party' ? roles[path] : undefined,
  };
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
