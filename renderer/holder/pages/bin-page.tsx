import { usePageShortcuts } from '../../program/page-shortcuts';
import { useSay } from '../../program/translation';
import { BinList } from '../bin/bin-list';
import type { HolderDesk } from '../desk/holder-desk';
import { HolderFrame } from '../frame/holder-frame';
import { leaveHome } from './leave-home';

/** The deleted records of a holder, to come back. */
export function BinPage({ desk }: { readonly desk: HolderDesk }) {
  const say = useSay();
  const { about, state, actions } = desk;
  usePageShortcuts({ leave: leaveHome(desk) });
  return (
    <HolderFrame desk={desk} title={say('session.bin')}>
      <div className="holder-content stack">
        <p className="muted">{about.binLead}</p>
        <BinList
          holder={about.holder}
          session={about.session}
          asOf={state.savedAt}
          onRestore={actions.bringBack}
          onEmptied={() => {
            desk.go({ at: 'bin' });
          }}
        />
      </div>
    </HolderFrame>
  );
}
