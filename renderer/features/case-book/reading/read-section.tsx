import { ChevronRight } from 'lucide-react';
import { recordTitle } from '../../../records/record-title';
import { useTranslator } from '../../../program/translation';
import { TextLink } from '../../../ui/text-link';
import { RecordCard, recordElementId } from '../view/record-card';
import type { RecordList } from '../../../holder/desk/record-list';

type ReadSectionProps = {
  readonly section: RecordList;
  /** Only the titles of its records are shown. */
  readonly isFolded: boolean;
  readonly onFold: (isFolded: boolean) => void;
  /** Unfolds the section and goes to the element. */
  readonly onShow: (elementId: string) => void;
  readonly onEdit: (id: string) => void;
};

/** All records of one kind to read: whole, or their titles alone. */
export function ReadSection({ section, isFolded, onFold, onShow, onEdit }: ReadSectionProps) {
  const { say } = useTranslator();
  const { list, kind, records } = section;
  const headingId = `section-${list}-title`;
  return (
    <section className="section" aria-labelledby={headingId}>
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
          {say(`kind.${kind}.many`)} <span className="holder-count numbers">{records.length}</span>
        </button>
      </h2>
      <div className="panel">
        {isFolded ? (
          <Titles section={section} onShow={onShow} />
        ) : (
          records.map((record) => (
            <RecordCard
              key={record.id}
              kind={kind}
              record={record}
              onEdit={() => {
                onEdit(record.id);
              }}
            />
          ))
        )}
      </div>
    </section>
  );
}

function Titles({ section, onShow }: Pick<ReadSectionProps, 'section' | 'onShow'>) {
  const translator = useTranslator();
  const { kind, records } = section;
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
