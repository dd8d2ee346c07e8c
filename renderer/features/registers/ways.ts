import type { RegisterName } from '#shared/records/registers';
import { neighboursOf } from './neighbours';
import type { RegistersDesk } from './registers-desk';

/** Where one can go from an entry. */
export type Ways = {
  readonly new: () => void;
  readonly done: () => void;
  readonly leave: () => void;
  /** Absent at the ends of the register. */
  readonly next: (() => void) | undefined;
  readonly previous: (() => void) | undefined;
};

export function waysFrom({ session, snapshot, go }: RegistersDesk, register: RegisterName, id: string): Ways {
  const { previous, next } = neighboursOf(snapshot, register, id);
  const toList = (): void => {
    go({ register });
  };
  const to = (other: string | undefined): (() => void) | undefined => {
    if (other === undefined) return undefined;
    return () => {
      go({ register, id: other });
    };
  };
  const begin = (): void => {
    go({ register, id: session.begin(register) });
  };
  return { new: begin, done: toList, leave: toList, next: to(next), previous: to(previous) };
}
