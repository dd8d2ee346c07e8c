import { Copy, History, Plus, Trash2 } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { describeRecord, lacks } from '#shared/records/describe';
import type { BookId } from '#shared/schema/ids';
import { RecordForm } from '../../forms/layout/record-form';
import { fieldInWords } from '../../records/record-title';
import { RecordHistory } from '../../holder/record-history';
import { useTranslator } from '../../program/translation';
import { Button } from '../../ui/button';
import { AroundRecord } from './around-record';
import type { CaseKind, Section } from './view/sections';
import type { Fields } from '#shared/schema/fields';
import type { Lists } from '#shared/contract/holder';
import { placeOf } from '#shared/contract/draft-keys';

type RecordSheetProps = {
  readonly bookId: BookId;
  readonly section: Section;
  readonly id: string;
  readonly record: Fields;
  readonly title: string;
  /** The records as they stand on the disk. */
  readonly lists: Lists;
  /** The instant of the last save. */
  readonly savedAt: string;
  readonly focusField: string | undefined;
  readonly onSet: (field: string, value: unknown) => void;
  readonly onRestore: (record: Fields, words: string) => void;
  readonly onNew: () => void;
  readonly onDuplicate: () => void;
  readonly onDelete: () => void;
  readonly onDone: () => void;
};

/** The form of a record, and beside it what belongs to it. */
export function RecordSheet({
  bookId,
  section,
  id,
  record,
  title,
  lists,
  savedAt,
  focusField,
  ...on
}: RecordSheetProps) {
  const { say } = useTranslator();
  const { kind, collection, unfinished } = section;
  const [isHistoryShown, setIsHistoryShown] = useState(false);
  const hideHistory = useCallback(() => {
    setIsHistoryShown(false);
  }, []);
  const to = { kind, id };
  const form = useRef<HTMLDivElement>(null);
  const [beginsBlank] = useState(focusField === undefined && isEmptyRecord(record));
  useEffect(() => {
    if (beginsBlank) form.current?.querySelector<HTMLElement>('input, textarea, select')?.focus();
  }, [beginsBlank]);
  return (
    <div className="record-page">
      {isHistoryShown && (
        <RecordHistory
          holder={bookId}
          to={to}
          title={title}
          asOf={savedAt}
          onRestore={on.onRestore}
          onClose={hideHistory}
        />
      )}
      <div className="record-main">
        <RecordTools
          isEmpty={isEmptyRecord(record)}
          isHistoryShown={isHistoryShown}
          onDuplicate={on.onDuplicate}
          onHistory={setIsHistoryShown}
          onDelete={on.onDelete}
        />
        {unfinished.has(id) && <Unfinished kind={kind} record={record} />}
        <div ref={form}>
          <RecordForm
            kind={kind}
            id={id}
            record={record}
            place={placeOf(collection, id)}
            onSet={on.onSet}
            focusField={focusField}
          />
        </div>
        <div className="row record-end">
          <Button look="primary" aria-keyshortcuts="Control+Enter" onPress={on.onDone}>
            {say('caseBook.done')}
          </Button>
          <Button icon={<Plus size={15} aria-hidden />} aria-keyshortcuts="Control+N" onPress={on.onNew}>
            {say(`section.new.${kind}`)}
          </Button>
        </div>
      </div>
      <aside className="record-beside" aria-label={say('caseBook.beside')}>
        <AroundRecord to={to} record={record} lists={lists} />
      </aside>
    </div>
  );
}

type RecordToolsProps = Pick<RecordSheetProps, 'onDuplicate' | 'onDelete'> & {
  readonly isEmpty: boolean;
  readonly isHistoryShown: boolean;
  readonly onHistory: (isShown: boolean) => void;
};

function RecordTools({ isEmpty, isHistoryShown, onDuplicate, onHistory, onDelete }: RecordToolsProps) {
  const { say } = useTranslator();
  return (
    <div className="row record-tools">
      <Button small icon={<Copy size={14} aria-hidden />} isDisabled={isEmpty} onPress={onDuplicate}>
        {say('caseBook.duplicate')}
      </Button>
      <Button
        small
        icon={<History size={14} aria-hidden />}
        aria-expanded={isHistoryShown}
        onPress={() => {
          onHistory(!isHistoryShown);
        }}
      >
        {say('caseBook.history')}
      </Button>
      <Button small icon={<Trash2 size={14} aria-hidden />} onPress={onDelete}>
        {say('caseBook.delete')}
      </Button>
    </div>
  );
}

function Unfinished({ kind, record }: { readonly kind: CaseKind; readonly record: Fields }) {
  const translator = useTranslator();
  const { say } = translator;
  const names = lacks(describeRecord(kind), record).map((field) => fieldInWords(field, translator));
  return (
    names.length > 0 && <p className="muted small">{say('caseBook.unfinishedMore', { fields: names.join(', ') })}</p>
  );
}

/** Whether nothing has been entered in a record yet. */
export function isEmptyRecord(record: Fields): boolean {
  return Object.keys(record).every((name) => name === 'id');
}
