import { BookOpenText, FileText, GitMerge } from 'lucide-react';
import type { ReactNode } from 'react';
import { type DocumentKind, documentKinds, matterOf } from '#shared/document/document-kinds';
import type { HolderDesk } from '../../holder/desk/holder-desk';
import { BinItem, HolderNav, ListItems, NavItem } from '../../holder/nav/holder-nav';
import { useSay } from '../../program/translation';
import type { CaseExchange } from './view/case-exchange';
import type { CaseView, OwnView } from './view/case-view';
import { sectionGroups, sectionHeadings } from '#shared/records/section-groups';

type CaseNavProps = {
  readonly desk: HolderDesk<OwnView>;
  readonly view: CaseView;
  readonly exchange: CaseExchange;
  readonly onDocument: (kind: DocumentKind) => void;
  /** The documents that are written in. */
  readonly manuscripts: ReactNode;
};

/** The parts of a case with the number of their records, its documents and the bin. */
export function CaseNav({ desk, view, exchange, onDocument, manuscripts }: CaseNavProps) {
  const say = useSay();
  const place = (at: OwnView['at']) => ({
    current: view.at === at,
    onPress: () => {
      desk.go({ at });
    },
  });
  return (
    <HolderNav label={say('caseBook.sections')}>
      <h2 className="list-heading">{say('section.theCase')}</h2>
      <ul>
        <NavItem {...place('overview')}>{say('caseBook.overview')}</NavItem>
        <NavItem {...place('whole')} icon={<BookOpenText size={15} aria-hidden />}>
          {say('caseBook.whole')}
        </NavItem>
        {(exchange.hasPage || view.at === 'merges') && (
          <NavItem
            {...place('merges')}
            icon={<GitMerge size={15} aria-hidden />}
            count={exchange.conflicts > 0 && <OpenConflicts count={exchange.conflicts} />}
          >
            {say('exchange.merges.nav')}
          </NavItem>
        )}
      </ul>
      {sectionGroups.map(({ name, collections }) => (
        <div key={name} className="holder-nav-group">
          <h2 className="list-heading">{say(sectionHeadings[name])}</h2>
          <ListItems
            desk={desk}
            view={view}
            lists={desk.about.lists.filter(({ list }) => collections.some((each) => each === list))}
          />
        </div>
      ))}
      <h2 className="list-heading">{say('caseBook.documents')}</h2>
      <ul>
        {documentKinds
          .filter((kind) => matterOf(kind) !== 'submission')
          .map((kind) => (
            <NavItem
              key={kind}
              icon={<FileText size={15} aria-hidden />}
              onPress={() => {
                onDocument(kind);
              }}
            >
              {say(`document.${kind}`)}
            </NavItem>
          ))}
      </ul>
      <h3 className="list-heading">{say('manuscript.list.title')}</h3>
      {manuscripts}
      <BinItem desk={desk} view={view} />
    </HolderNav>
  );
}

function OpenConflicts({ count }: { readonly count: number }) {
  const say = useSay();
  return (
    <span className="holder-count numbers">
      <span aria-hidden>{count}</span>
      <span className="visually-hidden">{say('exchange.merges.openCount', { count })}</span>
    </span>
  );
}
