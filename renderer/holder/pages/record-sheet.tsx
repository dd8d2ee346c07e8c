import { Plus } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Holder } from '#shared/contract/holder';
import { placeOf } from '#shared/contract/draft-keys';
import type { KindName } from '#shared/kinds/index';
import { describeRecord, lacks } from '#shared/records/describe';
import type { Fields } from '#shared/schema/fields';
import { RecordForm } from '../../forms/layout/record-form';
import { useTranslator } from '../../program/translation';
import { fieldInWords } from '../../records/record-title';
import { Button } from '../../ui/button';
import type { ListAbout } from '../desk/holder-desk';
import type { HolderSession } from '../../session/holder-session';
import { RecordHistory } from '../history/record-history';
import { isEmptyRecord } from './duplicate';
import { RecordTools } from './record-tools';

type RecordSheetProps = {
  readonly holder: Holder;
  readonly session: HolderSession;
  readonly about: ListAbout;
  readonly id: string;
  readonly record: Fields;
  readonly title: string;
  readonly isUnfinished: boolean;
  /** The instant of the last save. */
  readonly savedAt: string;
  readonly focusField: string | undefined;
  /** The record to read, where it is read first and typed on demand. */
  readonly reading: ReactNode | undefined;
  /** What belongs to the record, beside it. */
  readonly beside: ReactNode;
  readonly onSet: (field: string, value: unknown) => void;
  readonly onRestore: (record: Fields, words: string) => void;
  readonly onNew: () => void;
  readonly onDuplicate: () => void;
  readonly onDelete: () => void;
  readonly onDone: () => void;
};

/** The form of a record, with its tools and its history, and beside it what belongs to it. */
export function RecordSheet({ about, id, record, title, focusField, reading, beside, ...on }: RecordSheetProps) {
  const { say } = useTranslator();
  const { kind, list } = about;
  const [isHistoryShown, setIsHistoryShown] = useState(false);
  const [isReading, setIsReading] = useState(reading !== undefined && focusField === undefined);
  const isEmpty = isEmptyRecord(record);
  /** With its first control, where there is nothing to read in it yet, or it took the place of what was read. */
  const [beginsInForm, setBeginsInForm] = useState(focusField === undefined && isEmpty);
  const turn = (toReading: boolean): void => {
    setIsReading(toReading);
    setBeginsInForm(true);
  };
  return (
    <div className="record-page">
      {isHistoryShown && (
        <RecordHistory
          holder={on.holder}
          to={{ kind, id }}
          title={title}
          asOf={on.savedAt}
          onRestore={on.onRestore}
          session={on.session}
          onClose={() => {
            setIsHistoryShown(false);
          }}
        />
      )}
      <div className="record-main">
        <RecordTools
          isEmpty={isEmpty}
          history={{ isOn: isHistoryShown, set: setIsHistoryShown }}
          reading={reading === undefined ? undefined : { isOn: isReading, set: turn }}
          onDuplicate={on.onDuplicate}
          onDelete={on.onDelete}
        />
        {on.isUnfinished && <Unfinished kind={kind} record={record} />}
        {isReading && reading !== undefined ? (
          reading
        ) : (
          <FirstControl isWanted={beginsInForm}>
            <RecordForm
              kind={kind}
              id={id}
              record={record}
              place={placeOf(list, id)}
              onSet={on.onSet}
              focusField={focusField}
            />
          </FirstControl>
        )}
        <div className="row record-end">
          <Button look="primary" aria-keyshortcuts="Control+Enter" onPress={on.onDone}>
            {say('holder.done')}
          </Button>
          <Button icon={<Plus size={15} aria-hidden />} aria-keyshortcuts="Control+N" onPress={on.onNew}>
            {about.begin}
          </Button>
        </div>
      </div>
      {beside !== undefined && (
        <aside className="record-beside" aria-label={say('holder.beside')}>
          {beside}
        </aside>
      )}
    </div>
  );
}

/** Gives the first control inside the focus when it comes up, where that is wanted. */
function FirstControl({ isWanted, children }: { readonly isWanted: boolean; readonly children: ReactNode }) {
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isWanted) form.current?.querySelector<HTMLElement>('input, textarea, select')?.focus();
  }, [isWanted]);
  return <div ref={form}>{children}</div>;
}

function Unfinished({ kind, record }: { readonly kind: KindName; readonly record: Fields }) {
  const translator = useTranslator();
  const { say } = translator;
  const names = lacks(describeRecord(kind), record).map((field) => fieldInWords(field, translator));
  return (
    names.length > 0 && <p className="muted small">{say('holder.unfinishedMore', { fields: names.join(', ') })}</p>
  );
}
