import { ed25519 } from '@noble/curves/ed25519.js';
import { identityToRecipient } from 'age-encryption';
import { fromHex, randomBytes, toHex, utf8, type Bytes } from '../../vault/crypto/bytes';
import { newExchangeKeys, readCardCode, type ExchangeKeys } from '../packet/keys';
import { sortedJson } from '../copy/sorted-json';
import type { TeamKey } from './team-state';
import { isPresent, type Team, type TeamEpoch } from './team-copy';

type Unsigned = Omit<TeamEpoch, 'signature' | 'by'>;

/** A new key of the team, one number above all that are known, and the identity that opens what is shut to it. */
export async function makeEpoch(
  teamId: string,
  team: Team,
  me: { readonly keys: ExchangeKeys; readonly code: string },
): Promise<{ readonly epoch: TeamEpoch; readonly key: TeamKey }> {
  const { identity } = await newExchangeKeys();
  const number = 1 + Math.max(0, ...team.epochs.map(({ id }) => Number.parseInt(id.slice(0, 8), 10) || 0));
  const unsigned = {
    id: `${number.toString().padStart(8, '0')}-${toHex(randomBytes(16))}`,
    recipient: await identityToRecipient(identity),
    without: team.memberships.filter(({ left }) => left !== undefined).map(({ id }) => id),
  };
  const signature = toHex(ed25519.sign(signedBytes(teamId, unsigned), me.keys.signing));
  const epoch = { ...unsigned, by: me.code, signature };
  return { epoch, key: provedKey(epoch, identity) };
}

/** A key whose maker is proved. */
export function provedKey(epoch: TeamEpoch, identity: string): TeamKey {
  return { epoch: epoch.id, identity, proved: sortedJson(epoch) };
}

/**
 * The key that files are shut to: the greatest one that a present member made and signed, and that nobody got who has
 * left since. Nothing where there is none: then a new one is to be made.
 */
export function currentEpoch(teamId: string, team: Team, keys: readonly TeamKey[]): TeamEpoch | undefined {
  const isProved = (epoch: TeamEpoch) => keys.some(({ proved }) => proved === sortedJson(epoch));
  const left = team.memberships.filter((member) => member.left !== undefined).map(({ id }) => id);
  return team.epochs.find(
    (epoch) =>
      isPresent(team, epoch.by) &&
      left.every((id) => epoch.without.includes(id)) &&
      (isProved(epoch) || isSignedByItsMaker(teamId, epoch)),
  );
}

export function isSignedByItsMaker(teamId: string, epoch: TeamEpoch): boolean {
  const card = readCardCode(epoch.by);
  if (card === undefined) return false;
  const signature = fromHex(epoch.signature);
  return ed25519.verify(signature, signedBytes(teamId, epoch), fromHex(card.verifying), { zip215: false });
}

/** With the team, so that a key that somebody made for another one does not count here. */
function signedBytes(teamId: string, { id, recipient, without }: Unsigned): Bytes {
  return utf8(JSON.stringify(['dc/team-key/1', teamId, id, recipient, [...without].sort()]));
}
