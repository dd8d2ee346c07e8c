import { BinPage } from '../../holder/pages/bin-page';
import { CaseListPage } from './case-list-page';
import { CaseRecordPage } from './case-record-page';
import { OverviewView } from './overview/overview-view';
import { WholeView } from './reading/whole-view';
import type { CaseDesk } from './view/case-desk';
import type { CaseView } from './view/case-view';

type CaseBookViewProps = { readonly desk: CaseDesk; readonly view: CaseView };

/** The page that the route asks for. */
export function CaseBookView({ desk, view }: CaseBookViewProps) {
  switch (view.at) {
    case 'overview':
      return <OverviewView desk={desk} />;
    case 'merges':
      return desk.exchange.page(desk);
    case 'bin':
      return <BinPage desk={desk} />;
    case 'whole':
      return <WholeView desk={desk} first={view.first} />;
    case 'list':
      return <CaseListPage desk={desk} list={view.list} focusId={view.focus} />;
    case 'record':
      return <CaseRecordPage desk={desk} to={view.to} field={view.field} />;
  }
}
