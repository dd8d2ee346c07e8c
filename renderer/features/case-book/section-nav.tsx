import { FileText } from 'lucide-react';
import type { DocumentKind } from '#shared/model/document';
import { useSay } from '../../foundation/translation';
import { Button } from '../../ui/button';
import { type Section, sectionElementId } from './sections';

type SectionNavProps = {
  readonly sections: readonly Section[];
  /** The element of the section that is in sight. */
  readonly current: string | undefined;
  /** Only titles are shown, in every section. */
  readonly isFolded: boolean;
  readonly onFold: (isFolded: boolean) => void;
  readonly onJump: (elementId: string) => void;
  readonly onDocument: (kind: DocumentKind) => void;
};

/** The sections of a case with their counts, and the documents that can be made of it. */
export function SectionNav({ sections, current, isFolded, onFold, onJump, onDocument }: SectionNavProps) {
  const say = useSay();
  return (
    <nav className="section-nav" aria-label={say('caseBook.sections')}>
      <ul>
        <li>
          <button
            type="button"
            className="list-item section-link"
            aria-current={current === sectionElementId('overview') ? 'location' : undefined}
            onClick={() => {
              onJump(sectionElementId('overview'));
            }}
          >
            {say('caseBook.overview')}
          </button>
        </li>
      </ul>
      <h2 className="list-heading">{say('caseBook.documents')}</h2>
      <ul>
        {(['case-paragraphs', 'defence-brief'] as const).map((kind) => (
          <li key={kind}>
            <button
              type="button"
              className="list-item list-item-line"
              onClick={() => {
                onDocument(kind);
              }}
            >
              <FileText size={15} aria-hidden />
              {say(`document.${kind}`)}
            </button>
          </li>
        ))}
      </ul>
      <div className="section-nav-records">
        <h2 className="list-heading">{say('caseBook.recordsHeading')}</h2>
        <Button
          look="quiet"
          small
          onPress={() => {
            onFold(!isFolded);
          }}
        >
          {say(isFolded ? 'caseBook.allFields' : 'caseBook.titlesOnly')}
        </Button>
      </div>
      <ul>
        {sections.map(({ collection, kind, records }) => (
          <li key={collection}>
            <button
              type="button"
              className="list-item section-link"
              data-empty={records.length === 0 || undefined}
              aria-current={current === sectionElementId(collection) ? 'location' : undefined}
              onClick={() => {
                onJump(sectionElementId(records.length === 0 && collection !== 'notes' ? 'empty' : collection));
              }}
            >
              <span>{say(`kind.${kind}.many`)}</span>
              <span className="section-count numbers">{records.length}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
