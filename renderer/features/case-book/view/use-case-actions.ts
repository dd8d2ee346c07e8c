import { useCallback, useMemo } from 'react';
import type { CollectionName } from '#shared/records/case-book';
import type { Failure } from '#shared/failure';
import type { AnyReference } from '#shared/schema/ids';
import { failureText } from '../../../program/failure-text';
import { recordTitle } from '../../../records/record-title';
import type { NewsDesk } from '../../../holder/use-news';
import { useTranslator } from '../../../program/translation';
import { takeAway } from './take-away';
import type { Fields } from '#shared/schema/fields';
import { unfinishedKey } from '#shared/contract/draft-keys';
import { collectionOf } from '#shared/records/case-book';
import type { HolderSession } from '../../../session/holder-session';
import { listNamed } from '#shared/records/lists';

/** What the pages of a case do with its records. The functions stay the same while somebody types. */
export type CaseActions = {
  /** Begins a record and gives its id. */
  readonly begin: (collection: CollectionName, initial?: Fields) => string;
  /** Takes records to the bin and says so, with the way back. */
  readonly remove: (collection: CollectionName, ids: readonly string[]) => void;
  readonly setAll: (collection: CollectionName, ids: readonly string[], field: string, value: unknown) => void;
  /** Puts records back as they are given. */
  readonly restore: (records: readonly { readonly list: string; readonly record: Fields }[], words: string) => void;
  readonly explain: (failure: Failure) => void;
};

export function useCaseActions(session: HolderSession, tell: NewsDesk['tell']): CaseActions {
  const translator = useTranslator();
  const explain = useCallback(
    (failure: Failure) => {
      tell({ text: failureText(failure, translator).what });
    },
    [tell, translator],
  );
  return useMemo(() => {
    const { say } = translator;
    const put = (list: string, record: Fields): void => {
      const kind = listNamed(list)?.kind;
      const collection = kind === undefined ? undefined : collectionOf(kind);
      const id = record['id'];
      if (collection === undefined || typeof id !== 'string') return;
      session.edit({ op: 'put', list: collection, record: { ...record, id } });
    };
    return {
      begin: (collection, initial) => session.begin(collection, initial),
      remove: (collection, ids) => {
        const gone = takeAway(session, collection, ids);
        void session.flush();
        tell({
          text: say(gone.every(({ isUnfinished }) => isUnfinished) ? 'session.discarded' : 'session.deleted', {
            count: ids.length,
            record: titleOf(collection, gone[0]?.record),
          }),
          action: {
            label: say('session.undo'),
            onPress: () => {
              for (const { id, record, isUnfinished } of gone) {
                if (isUnfinished) session.keepDraft(unfinishedKey(collection, id), withoutId(record));
                else put(collection, record);
              }
              void session.flush();
              tell({
                text: say('session.restored', { count: ids.length, record: titleOf(collection, gone[0]?.record) }),
              });
            },
          },
        });
      },
      setAll: (collection, ids, field, value) => {
        for (const id of ids) session.setField(collection, id, field, value);
        void session.flush();
      },
      restore: (records, words) => {
        for (const { list, record } of records) put(list, record);
        void session.flush();
        tell({ text: words });
      },
      explain,
    };

    function titleOf(collection: CollectionName, record: Fields | undefined): string {
      const kind: AnyReference['kind'] | undefined = listNamed(collection)?.kind;
      return kind === undefined ? '' : recordTitle(kind, record ?? {}, translator);
    }
  }, [session, tell, translator, explain]);
}

function withoutId(record: Fields): Fields {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== 'id'));
}
