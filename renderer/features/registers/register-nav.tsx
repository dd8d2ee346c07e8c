import { Trash2 } from 'lucide-react';
import type { RegisterName } from '#shared/records/registers';
import { useSay } from '../../program/translation';
import { entriesOf } from './entries';
import type { RegistersDesk } from './registers-desk';
import { registerNames } from '#shared/records/registers';

type RegisterNavProps = { readonly desk: RegistersDesk; readonly current: RegisterName | 'bin' };

/** The registers with the number of their entries, and the bin. */
export function RegisterNav({ desk: { snapshot, go }, current }: RegisterNavProps) {
  const say = useSay();
  const countOf = (register: RegisterName): number => {
    const { stored, unfinished } = entriesOf(snapshot, register);
    return stored.length + unfinished.length;
  };
  return (
    <nav className="register-nav" aria-label={say('registers.nav')} data-pane>
      <ul>
        {registerNames.map((register) => (
          <li key={register}>
            <button
              type="button"
              className="list-item register-link"
              aria-current={register === current ? 'page' : undefined}
              onClick={() => {
                go({ register });
              }}
            >
              <span>{say(`register.${register}`)}</span>
              <span className="muted small numbers">{countOf(register)}</span>
            </button>
          </li>
        ))}
        <li className="register-nav-bin">
          <button
            type="button"
            className="list-item list-item-line"
            aria-current={current === 'bin' ? 'page' : undefined}
            onClick={() => {
              go({ register: 'bin' });
            }}
          >
            <Trash2 size={15} aria-hidden />
            {say('session.bin')}
          </button>
        </li>
      </ul>
    </nav>
  );
}
