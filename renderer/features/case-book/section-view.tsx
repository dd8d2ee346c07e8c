import { useSay } from '../../foundation/translation';
import { NewNote } from './new-note';
import { RecordCard } from './record-card';
import type { EditProps } from './record-form';
import { type Section, sectionElementId } from './sections';

/** All records of one kind. */
export function SectionView({ section, ...edit }: EditProps & { readonly section: Section }) {
  const say = useSay();
  const { collection, kind, records } = section;
  const headingId = `${sectionElementId(collection)}-title`;
  return (
    <section className="section" id={sectionElementId(collection)} tabIndex={-1} aria-labelledby={headingId}>
      <h2 className="section-title" id={headingId}>
        {say(`kind.${kind}.many`)} <span className="section-count numbers">{records.length}</span>
      </h2>
      <div className="panel">
        {records.map((record) => (
          <RecordCard key={record.id} kind={kind} collection={collection} record={record} {...edit} />
        ))}
        {collection === 'notes' && <NewNote onEdit={edit.onEdit} />}
      </div>
    </section>
  );
}
