import type { Party } from '../case-file/records';
import { areSame, type Words } from '../words/words';
import type { Voice } from './voice';

/** Parties that stand side by side; of several, the noun that they share. */
export type OfOneKind = { readonly ids: readonly string[]; readonly kind: Words };

/** Neighbours that are outlets of one kind and new to the reader together; all others by themselves, without a kind. */
export function inKinds(ids: readonly string[], voice: Voice, kindNoun: (party: Party) => Words): readonly OfOneKind[] {
  const kindOf = (id: string): Words => {
    const party = voice.file.find('party', id);
    const isBare = party?.outletKind !== undefined && party.number === undefined && party.description === undefined;
    return party === undefined || !isBare || voice.areKnown([id]) ? '' : kindNoun(party);
  };
  const groups: { readonly ids: string[]; readonly kind: Words }[] = [];
  for (const id of ids) {
    const kind = kindOf(id);
    const last = groups.at(-1);
    if (last !== undefined && kind !== '' && areSame(last.kind, kind)) last.ids.push(id);
    else groups.push({ ids: [id], kind });
  }
  return groups.map((group) => (group.ids.length > 1 ? group : { ...group, kind: '' }));
}
