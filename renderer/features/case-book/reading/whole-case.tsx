import { useEffect, useMemo } from 'react';
import type { CollectionName } from '#shared/records/case-book';
import type { AnyReference } from '#shared/schema/ids';
import { RecordScopeProvider, useRecordScope } from '../../../records/record-scope';
import { useSay } from '../../../program/translation';
import { Button } from '../../../ui/button';
import { recordElementId } from '../view/record-card';
import { ReadSection } from './read-section';
import type { CaseKind, Section } from '../view/sections';
import { goTo, useFolds } from '../view/use-folds';
import { collectionOf } from '#shared/records/case-book';

type WholeCaseProps = {
  readonly sections: readonly Section[];
  /** The record to begin at. */
  readonly to: AnyReference | undefined;
  readonly onEdit: (kind: CaseKind, id: string) => void;
};

/** Every record of the case on one page, to read. References lead to the place of the record on the page. */
export function WholeCase({ sections, to, onEdit }: WholeCaseProps) {
  const say = useSay();
  const scope = useRecordScope();
  const { folded, fold, show } = useFolds();
  const filled = sections
    .map((section) => ({ ...section, records: section.records.filter(({ id }) => !section.unfinished.has(id)) }))
    .filter(({ records }) => records.length > 0);
  const names = filled.map(({ collection }) => collection);
  const isFolded = names.length > 0 && names.every((name) => folded.has(name));
  const first = to === undefined ? undefined : recordElementId(to.kind, to.id);
  useEffect(() => {
    if (first !== undefined) goTo(first);
  }, [first]);
  const here = useMemo(
    () => new Set(filled.flatMap(({ kind, records }) => records.map(({ id }) => `${kind} ${id}`))),
    [filled],
  );
  const open = (target: AnyReference): void => {
    const collection: CollectionName | undefined = collectionOf(target.kind);
    if (collection !== undefined && here.has(`${target.kind} ${target.id}`)) {
      show(collection, recordElementId(target.kind, target.id));
    } else scope.open(target);
  };
  return (
    <RecordScopeProvider scope={{ find: scope.find, open }}>
      <div className="case-page">
        <div className="row row-end">
          <Button
            look="quiet"
            small
            isDisabled={names.length === 0}
            onPress={() => {
              fold(names, !isFolded);
            }}
          >
            {say(isFolded ? 'caseBook.allFields' : 'caseBook.titlesOnly')}
          </Button>
        </div>
        {filled.length === 0 && <p className="muted">{say('caseBook.nothingRecorded')}</p>}
        {filled.map((section) => (
          <ReadSection
            key={section.collection}
            section={section}
            isFolded={folded.has(section.collection)}
            onFold={(wanted) => {
              fold([section.collection], wanted);
            }}
            onShow={(elementId) => {
              show(section.collection, elementId);
            }}
            onEdit={(id) => {
              onEdit(section.kind, id);
            }}
          />
        ))}
      </div>
    </RecordScopeProvider>
  );
}
