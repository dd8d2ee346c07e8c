import { BookOpenText, FileText, Trash2 } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { collectionKinds } from '#shared/records/lists';
import type { CollectionName } from '#shared/records/case-book';
import type { DocumentKind } from '#shared/document/document';
import { useSay } from '../../program/translation';
import type { CaseView } from './view/case-view';
import { sectionGroups } from './view/section-groups';
import type { SectionCount } from './view/sections';
import { collectionOf } from '#shared/records/case-book';

type SectionNavProps = {
  readonly counts: ReadonlyMap<CollectionName, SectionCount>;
  readonly view: CaseView;
  readonly onGo: (view: CaseView) => void;
  readonly onDocument: (kind: DocumentKind) => void;
};

/** The parts of a case with the number of their records, its documents and the bin. Arrow keys walk through it. */
export function SectionNav({ counts, view, onGo, onDocument }: SectionNavProps) {
  const say = useSay();
  const place = (to: CaseView) => ({
    current: isIn(view, to),
    onPress: () => {
      onGo(to);
    },
  });
  return (
    <nav className="section-nav" aria-label={say('caseBook.sections')} data-pane onKeyDown={walk}>
      <h2 className="list-heading">{say('section.theCase')}</h2>
      <ul>
        <Item {...place({ at: 'overview' })}>{say('caseBook.overview')}</Item>
        <Item {...place({ at: 'whole' })} icon={<BookOpenText size={15} aria-hidden />}>
          {say('caseBook.whole')}
        </Item>
      </ul>
      {sectionGroups.map(({ name, collections }) => (
        <div key={name} className="section-group">
          <h2 className="list-heading">{say(groupNames[name])}</h2>
          <ul>
            {collections.map((collection) => (
              <Item
                key={collection}
                {...place({ at: 'section', collection })}
                isEmpty={(counts.get(collection) ?? nothing).all === 0}
                count={<Count {...(counts.get(collection) ?? nothing)} />}
              >
                {say(`kind.${collectionKinds[collection]}.many`)}
              </Item>
            ))}
          </ul>
        </div>
      ))}
      <h2 className="list-heading">{say('caseBook.documents')}</h2>
      <ul>
        {(['case-paragraphs', 'defence-brief'] as const).map((kind) => (
          <Item
            key={kind}
            icon={<FileText size={15} aria-hidden />}
            onPress={() => {
              onDocument(kind);
            }}
          >
            {say(`document.${kind}`)}
          </Item>
        ))}
      </ul>
      <ul className="section-nav-bin">
        <Item {...place({ at: 'bin' })} icon={<Trash2 size={15} aria-hidden />}>
          {say('caseBook.bin')}
        </Item>
      </ul>
    </nav>
  );
}

const nothing: SectionCount = { all: 0, unfinished: 0 };

const groupNames = {
  people: 'section.groupPeople',
  proceedings: 'section.groupProceedings',
  custody: 'section.groupCustody',
  evidence: 'section.groupEvidence',
  work: 'section.groupWork',
} as const;

function isIn(view: CaseView, place: CaseView): boolean {
  if (place.at !== 'section') return view.at === place.at;
  if (view.at === 'section') return view.collection === place.collection;
  return view.at === 'record' && collectionOf(view.to.kind) === place.collection;
}

type ItemProps = {
  readonly children: ReactNode;
  readonly onPress: () => void;
  readonly current?: boolean;
  readonly icon?: ReactNode;
  readonly count?: ReactNode;
  readonly isEmpty?: boolean;
};

function Item({ children, onPress, current = false, icon, count, isEmpty = false }: ItemProps) {
  return (
    <li>
      <button
        type="button"
        className="list-item section-link"
        data-empty={isEmpty || undefined}
        aria-current={current ? 'page' : undefined}
        onClick={onPress}
      >
        <span className="section-name">
          {icon}
          {children}
        </span>
        {count}
      </button>
    </li>
  );
}

function Count({ all, unfinished }: SectionCount) {
  const say = useSay();
  const words = say('section.unfinishedCount', { count: unfinished });
  return (
    <span className="section-count numbers">
      {unfinished > 0 && (
        <>
          <span className="section-unfinished" title={words} aria-hidden />
          <span className="visually-hidden">{`${words}, `}</span>
        </>
      )}
      {all}
    </span>
  );
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity };

function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key];
  if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('button')];
  const here = items.findIndex((item) => item === document.activeElement);
  event.preventDefault();
  items[Math.min(Math.max(here + step, 0), items.length - 1)]?.focus();
}
