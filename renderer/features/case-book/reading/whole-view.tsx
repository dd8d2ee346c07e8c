import { useMemo } from 'react';
import type { AnyReference } from '#shared/schema/ids';
import { usePageShortcuts } from '../../../program/page-shortcuts';
import { useSay } from '../../../program/translation';
import { sectionsOf } from '../view/sections';
import { ViewFrame } from '../view/view-frame';
import type { ViewProps } from '../view/view-props';
import { WholeCase } from './whole-case';

type WholeViewProps = ViewProps & { readonly to: AnyReference | undefined };

/** The whole case to read. */
export function WholeView({ to, ...props }: WholeViewProps) {
  const say = useSay();
  const { snapshot, go } = props;
  const { lists, drafts } = snapshot;
  const sections = useMemo(() => sectionsOf({ lists, drafts }), [lists, drafts]);
  usePageShortcuts({
    leave: () => {
      go({ at: 'overview' }, 'back');
    },
  });
  return (
    <ViewFrame {...props} title={say('caseBook.whole')} takesFocus={to === undefined}>
      <WholeCase
        sections={sections}
        to={to}
        onEdit={(kind, id) => {
          go({ at: 'record', to: { kind, id } });
        }}
      />
    </ViewFrame>
  );
}
