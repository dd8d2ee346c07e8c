import { useEffect, useMemo } from 'react';
import type { KindName } from '#shared/kinds/index';
import { listOf } from '#shared/records/lists';
import type { AnyReference } from '#shared/schema/ids';
import { RecordScopeProvider, useRecordScope } from '../../../records/record-scope';
import { useSay } from '../../../program/translation';
import { Button } from '../../../ui/button';
import { recordElementId } from '../view/record-card';
import { ReadSection } from './read-section';
import type { RecordList } from '../../../holder/desk/record-list';
import { goTo, useFolds } from '../view/use-folds';

type WholeCaseProps = {
  readonly sections: readonly RecordList[];
  /** The record to begin at. */
  readonly to: AnyReference | undefined;
  readonly onEdit: (kind: KindName, id: string) => void;
};

/** Every record of the case on one page, to read. References lead to the place of the record on the page. */
export function WholeCase({ sections, to, onEdit }: WholeCaseProps) {
  const say = useSay();
  const scope = useRecordScope();
  const { folded, fold, show } = useFolds();
  const filled = sections
    .map((section) => ({ ...section, records: section.records.filter(({ id }) => !section.unfinished.has(id)) }))
    .filter(({ records }) => records.length > 0);
  const names = filled.map(({ list }) => list);
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
    if (here.has(`${target.kind} ${target.id}`)) {
      show(listOf(target.kind), recordElementId(target.kind, target.id));
    } else scope.open(target);
  };
  return (
    <RecordScopeProvider scope={{ find: scope.find, open }}>
      <div className="holder-content">
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
            key={section.list}
            section={section}
            isFolded={folded.has(section.list)}
            onFold={(wanted) => {
              fold([section.list], wanted);
            }}
            onShow={(elementId) => {
              show(section.list, elementId);
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
