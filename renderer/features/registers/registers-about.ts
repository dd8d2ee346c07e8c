import { useMemo } from 'react';
import type { HolderState } from '#shared/contract/holder';
import { registerKinds } from '#shared/records/lists';
import { registerNames } from '#shared/records/registers';
import type { HolderAbout, ListAbout } from '../../holder/desk/holder-desk';
import { useSay } from '../../program/translation';
import type { HolderSession } from '../../session/holder-session';
import { registersOf } from '../../session/registers-of';
import { inOrderOfLaw } from './law-order';

/** The registers, as the pages of every holder must know them. */
export function useRegistersAbout(session: HolderSession, state: HolderState): HolderAbout {
  const say = useSay();
  const inWords = useMemo(
    () => ({
      holder: 'registers' as const,
      session,
      lists: registerNames.map((list): ListAbout => ({
        list,
        kind: registerKinds[list],
        name: say(`register.${list}`),
        begin: say(`registers.new-${list}`),
        lead: say(`registers.lead-${list}`),
        empty: say(`registers.empty-${list}`),
      })),
      binLead: say('session.binLeadRegisters'),
      gone: { title: say('registers.entryGone'), more: say('registers.entryGoneMore') },
    }),
    [session, say],
  );
  return useMemo((): HolderAbout => {
    const registers = registersOf(state);
    return {
      ...inWords,
      inOrder: (list, records) => (list === 'norms' ? inOrderOfLaw(records, registers) : records),
    };
  }, [inWords, state]);
}
