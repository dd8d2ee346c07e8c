import { ChevronRight } from 'lucide-react';
import { recordTitle } from '../../foundation/records/record-title';
import { useTranslator } from '../../foundation/translation';
import { TextLink } from '../../ui/text-link';
import { NewNote } from './new-note';
import { RecordCard, recordElementId } from './record-card';
import type { EditProps } from './record-form';
import { type Section, sectionElementId } from './sections';

type SectionViewProps = EditProps & {
  readonly section: Section;
  /** Only the titles of its records are shown. */
  readonly isFolded: boolean;
  readonly onFold: (isFolded: boolean) => void;
  /** Unfolds the section and goes to the element. */
  readonly onShow: (elementId: string) => void;
};

/** All records of one kind: whole, or their titles alone. */
export function SectionView({ section, isFolded, onFold, onShow, ...edit }: SectionViewProps) {
  const { say } = useTranslator();
  const { collection, kind, records } = section;
  const headingId = `${sectionElementId(collection)}-title`;
  return (
    <section className="section" id={sectionElementId(collection)} tabIndex={-1} aria-labelledby={headingId}>
      <h2 className="section-title" id={headingId}>
        <button
          type="button"
          className="section-fold"
          aria-expanded={!isFolded}
          onClick={() => {
            onFold(!isFolded);
          }}
        >
          <ChevronRight size={16} aria-hidden />
          {say(`kind.${kind}.many`)} <span className="section-count numbers">{records.length}</span>
        </button>
      </h2>
      <div className="panel">
        {isFolded ? (
          <Titles section={section} onShow={onShow} />
        ) : (
          records.map((record) => (
            <RecordCard key={record.id} kind={kind} collection={collection} record={record} {...edit} />
          ))
        )}
        {collection === 'notes' && !isFolded && <NewNote onEdit={edit.onEdit} />}
      </div>
    </section>
  );
}

function Titles({ section, onShow }: Pick<SectionViewProps, 'section' | 'onShow'>) {
  const translator = useTranslator();
  const { kind, records } = section;
  if (records.length === 0) return <p className="record-titles muted">{translator.say('caseBook.nothingRecorded')}</p>;
  return (
    <ul className="record-titles">
      {records.map((record) => (
        <li key={record.id}>
          <TextLink
            onPress={() => {
              onShow(recordElementId(kind, record.id));
            }}
          >
            {recordTitle(kind, record, translator)}
          </TextLink>
        </li>
      ))}
    </ul>
  );
}
