import type { CaseView } from './view/case-view';
import { BinView } from './bin-view';
import { OverviewView } from './overview/overview-view';
import { RecordView } from './record-view';
import { SectionView } from './section-view';
import type { ViewProps } from './view/view-props';
import { WholeView } from './reading/whole-view';

/** The view that the route asks for. */
export function CaseBookView({ view, ...props }: ViewProps & { readonly view: CaseView }) {
  switch (view.at) {
    case 'overview':
      return <OverviewView {...props} />;
    case 'bin':
      return <BinView {...props} />;
    case 'whole':
      return <WholeView {...props} to={view.to} />;
    case 'section':
      return <SectionView {...props} collection={view.collection} focusId={view.focus} />;
    case 'record':
      return <RecordView {...props} to={view.to} field={view.field} />;
  }
}
