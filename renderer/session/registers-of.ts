import type { HolderState } from '#shared/contract/holder';
import { registersFrom } from '#shared/records/from-lists';
import { noRegisters, type Registers } from '#shared/records/registers';

/** What was read from a state already: the same registers as long as it is the same state. */
const known = new WeakMap<HolderState, Registers>();

/** The registers in the state of a session; none before it is read. */
export function registersOf(state: HolderState | undefined): Registers {
  if (state === undefined) return noRegisters;
  const registers = known.get(state) ?? registersFrom(state.lists) ?? noRegisters;
  known.set(state, registers);
  return registers;
}
