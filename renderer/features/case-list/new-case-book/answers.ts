import { valueAt } from '#shared/records/read-record';
import { partyKinds, type Party } from '#shared/kinds/party';

/** What somebody answered who begins a case book; every text as it was typed. */
export type Answers = {
  readonly kind: Party['kind'];
  readonly name: string;
  /** The name in another script. */
  readonly otherName: string;
  readonly gender: 'female' | 'male' | '';
  readonly role: (typeof firstRoles)[number];
  readonly accusation: string;
  readonly act: string;
  readonly custody: string;
  readonly country: string;
  readonly timeZone: string;
};

/** What somebody may be in the case that is begun with them. */
export const firstRoles = ['defendant', 'victim', 'author', 'witness'] as const;

export const noAnswers: Answers = {
  kind: 'person',
  name: '',
  otherName: '',
  gender: '',
  role: 'defendant',
  accusation: '',
  act: '',
  custody: '',
  country: '',
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
};

const texts = ['name', 'otherName', 'accusation', 'act', 'custody', 'country', 'timeZone'] as const;

/** Reads answers that were kept while the vault was locked. */
export function readAnswers(kept: unknown): Answers {
  const read = Object.fromEntries(
    texts.flatMap((field) => {
      const text = valueAt(kept, field);
      return typeof text === 'string' ? [[field, text]] : [];
    }),
  );
  return {
    ...noAnswers,
    ...read,
    kind: partyKinds.find((kind) => kind === valueAt(kept, 'kind')) ?? noAnswers.kind,
    gender: (['female', 'male'] as const).find((gender) => gender === valueAt(kept, 'gender')) ?? '',
    role: firstRoles.find((role) => role === valueAt(kept, 'role')) ?? noAnswers.role,
  };
}
