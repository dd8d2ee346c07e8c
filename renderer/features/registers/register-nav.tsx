import type { RegisterName } from '#shared/model/registers';
import { unfinishedRecords } from '../../foundation/session/drafts';
import type { HolderSnapshot } from '../../foundation/session/snapshot';
import { useSay } from '../../foundation/translation';
import { shownRegisters } from './registers-place';

type RegisterNavProps = {
  readonly snapshot: Pick<HolderSnapshot<unknown>, 'lists' | 'drafts'>;
  readonly current: RegisterName;
  readonly onChoose: (register: RegisterName) => void;
};

/** The registers with the number of their entries. */
export function RegisterNav({ snapshot, current, onChoose }: RegisterNavProps) {
  const say = useSay();
  return (
    <nav className="register-nav" aria-label={say('registers.nav')}>
      <ul>
        {shownRegisters.map((register) => (
          <li key={register}>
            <button
              type="button"
              className="list-item register-link"
              aria-current={register === current ? 'page' : undefined}
              onClick={() => {
                onChoose(register);
              }}
            >
              <span>{say(`register.${register}`)}</span>
              <span className="muted small numbers">{countOf(snapshot, register)}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function countOf({ lists, drafts }: RegisterNavProps['snapshot'], register: RegisterName): number {
  return Object.keys(lists[register] ?? {}).length + unfinishedRecords(drafts, register).length;
}
