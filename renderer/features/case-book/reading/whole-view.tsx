import { useMemo } from 'react';
import type { AnyReference } from '#shared/schema/ids';
import { usePageShortcuts } from '../../../program/page-shortcuts';
import { useSay } from '../../../program/translation';
import { HolderFrame } from '../../../holder/frame/holder-frame';
import { leaveHome } from '../../../holder/pages/leave-home';
import type { CaseDesk } from '../view/case-desk';
import { sectionOrder } from '#shared/records/section-groups';
import { WholeCase } from './whole-case';

type WholeViewProps = { readonly desk: CaseDesk; readonly first: AnyReference | undefined };

/** The whole case to read. */
export function WholeView({ desk, first }: WholeViewProps) {
  const say = useSay();
  const { recordsIn, go } = desk;
  const sections = useMemo(() => sectionOrder.map(recordsIn), [recordsIn]);
  usePageShortcuts({ leave: leaveHome(desk) });
  return (
    <HolderFrame desk={desk} title={say('caseBook.whole')} takesFocus={first === undefined}>
      <WholeCase
        sections={sections}
        to={first}
        onEdit={(kind, id) => {
          go({ at: 'record', to: { kind, id } });
        }}
      />
    </HolderFrame>
  );
}
