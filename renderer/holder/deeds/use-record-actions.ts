import { useCallback, useMemo } from 'react';
import { unfinishedKey } from '#shared/contract/draft-keys';
import type { BinnedRecord } from '#shared/contract/holder';
import type { Failure } from '#shared/failure';
import { listNamed, type ListName } from '#shared/records/lists';
import { type Fields, withEntry } from '#shared/schema/fields';
import type { Translator } from '#shared/i18n/translator';
import { failureText } from '../../program/failure-text';
import { useTranslator } from '../../program/translation';
import { recordTitle } from '../../records/record-title';
import type { HolderSession } from '../../session/holder-session';
import { takeAway } from './take-away';
import type { NewsDesk } from '../news/use-news';

/** What the pages of a holder do with its records. The functions stay the same while somebody types. */
export type RecordActions = {
  /** Begins a record and gives its id. */
  readonly begin: (list: ListName, initial?: Fields) => string;
  /** Takes records to the bin and says so, with the way back. */
  readonly remove: (list: ListName, ids: readonly string[]) => void;
  readonly setAll: (list: ListName, ids: readonly string[], field: string, value: unknown) => void;
  /** Sets a record as it was at an earlier time. */
  readonly restore: (list: ListName, record: Fields, words: string) => void;
  /** Brings records back from the bin and says so. */
  readonly bringBack: (records: readonly BinnedRecord[]) => void;
  readonly explain: (failure: Failure) => void;
};

export function useRecordActions(session: HolderSession, tell: NewsDesk['tell']): RecordActions {
  const translator = useTranslator();
  const explain = useCallback(
    (failure: Failure) => {
      tell({ text: failureText(failure, translator).what });
    },
    [tell, translator],
  );
  return useMemo(() => ({ ...actionsOn(session, tell, translator), explain }), [session, tell, translator, explain]);
}

function actionsOn(
  session: HolderSession,
  tell: NewsDesk['tell'],
  translator: Translator,
): Omit<RecordActions, 'explain'> {
  const { say } = translator;
  const put = (list: ListName, record: Fields): void => {
    session.edit({ op: 'put', list, record });
  };
  const titleOf = (list: ListName, record: Fields | undefined): string => {
    const kind = listNamed(list)?.kind;
    return kind === undefined ? '' : recordTitle(kind, record ?? {}, translator);
  };
  const putBack = (list: ListName, gone: ReturnType<typeof takeAway>): void => {
    for (const { id, record, isUnfinished } of gone) {
      if (isUnfinished) session.keepDraft(unfinishedKey(list, id), withEntry(record, 'id', undefined));
      else put(list, { ...record, id });
    }
    void session.flush();
    tell({ text: say('session.restored', { count: gone.length, record: titleOf(list, gone[0]?.record) }) });
  };
  return {
    begin: (list, initial) => session.begin(list, initial),
    remove: (list, ids) => {
      const gone = takeAway(session, list, ids);
      void session.flush();
      const isNothingStored = gone.every(({ isUnfinished }) => isUnfinished);
      tell({
        text: say(isNothingStored ? 'session.discarded' : 'session.deleted', {
          count: ids.length,
          record: titleOf(list, gone[0]?.record),
        }),
        action: {
          label: say('session.undo'),
          onPress: () => {
            putBack(list, gone);
          },
        },
      });
    },
    setAll: (list, ids, field, value) => {
      for (const id of ids) session.setField(list, id, field, value);
      void session.flush();
    },
    restore: (list, record, words) => {
      put(list, record);
      void session.flush();
      tell({ text: words });
    },
    bringBack: (records) => {
      for (const { list, to, record } of records) put(list, { ...record, id: to.id });
      void session.flush();
      const [first] = records;
      if (first === undefined) return;
      tell({ text: say('session.restored', { count: records.length, record: titleOf(first.list, first.record) }) });
    },
  };
}
