import { useEffect, useState } from 'react';
import type { MissingItem } from '#shared/contract/missing';
import { describeRecord } from '#shared/records/describe';
import type { BookId } from '#shared/schema/ids';
import { FailureNotice } from '../../../program/failure-notice';
import { useProgram } from '../../../program/program';
import { useRecordScope } from '../../../records/record-scope';
import { fieldInWords, recordTitle } from '../../../records/record-title';
import { useTranslator } from '../../../program/translation';
import { useTask } from '../../../program/use-task';
import { Button } from '../../../ui/button';
import { Progress } from '../../../ui/progress';
import { TextLink } from '../../../ui/text-link';
import { groupMissing } from './group-missing';

type MissingListProps = {
  readonly bookId: BookId;
  /** Another value asks again: the instant of the last save. */
  readonly asOf: string;
  readonly onOpen: (item: MissingItem) => void;
};

/** What the documents of the case still lack; each line leads to the field. */
export function MissingList({ bookId, asOf, onOpen }: MissingListProps) {
  const { say } = useTranslator();
  const { vault } = useProgram();
  const [task, run] = useTask<readonly MissingItem[]>();
  const [items, setItems] = useState<readonly MissingItem[]>();
  useEffect(() => {
    void run(() => vault.missing(bookId)).then((found) => {
      if (found !== undefined) setItems(found);
    });
  }, [run, vault, bookId, asOf]);
  return (
    <section className="case-part" aria-labelledby="missing-title">
      <h2 id="missing-title">
        {say('caseBook.missing')} {items !== undefined && <span className="holder-count numbers">{items.length}</span>}
      </h2>
      {task.failure !== undefined && <FailureNotice failure={task.failure} />}
      {items === undefined && task.isRunning && <Progress label={say('caseBook.missingLoading')} />}
      {items?.length === 0 && <p className="muted">{say('caseBook.missingNone')}</p>}
      {items !== undefined && items.length > 0 && (
        <>
          <p className="muted small">{say('caseBook.missingLead')}</p>
          {groupMissing(items).map((group) => (
            <Group key={group.documents.join(' ')} {...group} onOpen={onOpen} />
          ))}
        </>
      )}
    </section>
  );
}

type GroupProps = ReturnType<typeof groupMissing>[number] & Pick<MissingListProps, 'onOpen'>;

const shownAtFirst = 6;

function Group({ documents, items, onOpen }: GroupProps) {
  const { say } = useTranslator();
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? items : items.slice(0, shownAtFirst);
  return (
    <div className="missing-group">
      <h3 className="overview-name">{documents.map((kind) => say(`document.${kind}`)).join(' · ')}</h3>
      <ul className="missing-list">
        {shown.map((item) => (
          <li key={`${item.code} ${item.about?.kind ?? ''} ${item.about?.id ?? ''} ${item.field ?? ''}`}>
            <TextLink
              onPress={() => {
                onOpen(item);
              }}
            >
              <ItemWords item={item} />
            </TextLink>
          </li>
        ))}
      </ul>
      {shown.length < items.length && (
        <Button
          look="quiet"
          small
          onPress={() => {
            setIsWhole(true);
          }}
        >
          {say('caseBook.missingMore', { count: items.length - shown.length })}
        </Button>
      )}
    </div>
  );
}

function ItemWords({ item: { code, about, field = '', kind } }: { readonly item: MissingItem }) {
  const translator = useTranslator();
  const { find } = useRecordScope();
  const found = about === undefined ? undefined : find(about);
  const of = about?.kind ?? kind;
  const record =
    found === undefined
      ? of === undefined
        ? ''
        : translator.say(`kind.${of}.one`)
      : recordTitle(found.kind, found.record, translator);
  const name = field.split('/')[0] ?? field;
  const described = of === undefined ? undefined : describeRecord(of).find((each) => each.name === name);
  return translator.say(`missing.${code}`, {
    record,
    field: fieldInWords(described ?? { group: 'book', name }, translator),
  });
}
