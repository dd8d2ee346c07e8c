import { useMemo } from 'react';
import type { AnyReference } from '#shared/schema/ids';
import { usePageShortcuts } from '../../foundation/page-shortcuts';
import { useSay } from '../../foundation/translation';
import { sectionsOf } from './sections';
import { ViewFrame } from './view-frame';
import type { ViewProps } from './view-props';
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
