import { mayReach } from './confidentiality';
import type { BookId } from '../schema/ids';
import { type Audience, audiences, type Party } from '../kinds/party';
import type { LocalText } from '../values/texts/text';

/** Somebody of whom nothing is told, and whose no still holds: deleted, not finished yet, or of another case book. */
export type PersonSetAside = { readonly bookId: BookId; readonly party: Party };

/** How a document may call somebody. */
export type Naming<Text = LocalText> =
  | { readonly as: 'full' }
  | { readonly as: 'initials' }
  | { readonly as: 'pseudonym'; readonly pseudonym: Text }
  | { readonly as: 'nothing' };

type Consent = NonNullable<Party['consents']>[number];

/** Somebody with what they consented to. `Text`: how the pseudonym is at hand. */
type Named<Text> = Pick<Party, 'kind' | 'officials'> & {
  readonly roles?: readonly unknown[] | undefined;
  readonly consents?:
    | readonly (Pick<Consent, 'audience' | 'maySubmit' | 'nameAs'> & { readonly pseudonym?: Text | undefined })[]
    | undefined;
};

/** Those who act for the State or against the person: they are named without being asked. */
const namedWithoutConsent = new Set<unknown>([
  'complainant',
  'private-prosecutor',
  'plaintiff',
  'judge',
  'prosecutor',
  'investigator',
  'alleged-perpetrator',
]);
const needConsent = new Set<unknown>([
  'defendant',
  'co-defendant',
  'victim',
  'author',
  'witness',
  'expert',
  'defence-counsel',
  'interpreter',
  'relative',
]);

function needsConsent(party: Named<unknown>, audience: Audience): boolean {
  const roles = party.roles ?? [];
  if (party.kind !== 'person' || audience === 'court') return false;
  if (roles.some((role) => needConsent.has(role))) return true;
  return !roles.some((role) => namedWithoutConsent.has(role)) && party.officials !== true;
}

/** Whether somebody said that nothing of theirs is to be put before an audience. */
export const refusesSubmission = ({ consents }: Pick<Named<unknown>, 'consents'>, audience: Audience): boolean =>
  consents?.some((given) => given.audience === audience && given.maySubmit === 'no') === true;

/**
 * How a party may be called before an audience, and whether a consent that is needed is not recorded.
 * A court needs the names of the parties; a UN public report or the press needs each person's consent.
 */
export function namingOf<Text>(
  party: Named<Text>,
  audience: Audience,
): { readonly naming: Naming<Text>; readonly consentMissing: boolean } {
  const consent = party.consents?.find((given) => given.audience === audience);
  if (consent === undefined) return { naming: { as: 'full' }, consentMissing: needsConsent(party, audience) };
  if (refusesSubmission(party, audience)) return { naming: { as: 'nothing' }, consentMissing: false };
  if (consent.nameAs !== 'pseudonym') return { naming: { as: consent.nameAs }, consentMissing: false };
  const { pseudonym } = consent;
  return {
    naming: pseudonym === undefined ? { as: 'nothing' } : { as: 'pseudonym', pseudonym },
    consentMissing: false,
  };
}

/** How readers get to know a name, or why they do not. */
export type NameTold = Naming['as'] | 'no-consent' | 'kept-back';

/** From the name that may go out least. */
const strictness = ['nothing', 'no-consent', 'pseudonym', 'initials'] as const;

export type NameStatus = {
  readonly audiences: readonly { readonly audience: Audience; readonly told: NameTold }[];
  /** What to bear in mind wherever the name stands; `undefined` where it may be told to everybody. */
  readonly mark?: { readonly told: (typeof strictness)[number]; readonly isForAll: boolean };
};

/**
 * What each circle of readers may learn of a name; the documents go by the same rule. The mark is that of the most
 * guarded circle outside the court.
 */
export function nameStatus(party: Party): NameStatus {
  const each = audiences.map((audience) => ({ audience, told: nameTold(party, audience) }));
  const outside = each.filter(({ audience, told }) => audience !== 'court' && told !== 'kept-back');
  const worst = strictness.find((told) => outside.some((one) => one.told === told));
  if (worst === undefined) return { audiences: each };
  return { audiences: each, mark: { told: worst, isForAll: outside.every(({ told }) => told === worst) } };
}

function nameTold(party: Party, audience: Audience): NameTold {
  if (!mayReach(party.confidentiality, audience)) return 'kept-back';
  const { naming, consentMissing } = namingOf(party, audience);
  return consentMissing ? 'no-consent' : naming.as;
}
