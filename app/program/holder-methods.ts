import type { VaultApi } from '#shared/contract/vault-api';
import type { Holder } from '#shared/contract/holder';
import { fail, succeed, type Result } from '#shared/result';
import { purgeForGood } from '../backup/purge-books';
import type { Forgetting } from '../book/forgetting';
import { keepingInStep } from '../exchange/shares/keeping-in-step';
import type { OpenVault, Session } from './session/session';

type Methods = Pick<
  VaultApi,
  | 'open'
  | 'change'
  | 'undo'
  | 'redo'
  | 'history'
  | 'recordHistory'
  | 'bin'
  | 'removedSubmissions'
  | 'purgeHistory'
  | 'purgeRecord'
  | 'emptyBin'
  | 'drafts'
  | 'keepDrafts'
>;

/** What every holder has, a case book as well as the registers: records that change, history, bin, what is half typed. */
export function holderMethods(session: Session): Methods {
  return {
    open: (holder) => session.reading(ofRecords(holder, ({ library }) => library.holders.open(holder))),
    change: (holder, changes) =>
      session.changing(ofRecords(holder, ({ library }) => library.holders.change(holder, changes))),
    undo: (holder) => session.changing(ofRecords(holder, ({ library }) => library.holders.step(holder, 'undo'))),
    redo: (holder) => session.changing(ofRecords(holder, ({ library }) => library.holders.step(holder, 'redo'))),
    history: (holder) => session.changing(ofRecords(holder, ({ library }) => library.holders.history(holder))),
    recordHistory: (holder, record) =>
      session.changing(ofRecords(holder, ({ library }) => library.holders.recordHistory(holder, record))),
    bin: (holder) => session.changing(ofRecords(holder, ({ library }) => library.holders.bin(holder))),
    removedSubmissions: () => session.changing(({ library }) => library.holders.removedSubmissions()),
    purgeHistory: (holder) => purging(session, holder, (forgetting) => forgetting.purgeHistory(holder)),
    purgeRecord: (holder, record) => purging(session, holder, (forgetting) => forgetting.purgeRecords(holder, record)),
    emptyBin: (holder) => purging(session, holder, (forgetting) => forgetting.purgeRecords(holder, 'bin')),
    drafts: (holder) => session.changing(ofRecords(holder, ({ library }) => library.holders.drafts(holder))),
    keepDrafts: (holder, drafts) =>
      session.changing(ofRecords(holder, ({ library }) => library.holders.keepDrafts(holder, drafts))),
  };
}

function purging(
  session: Session,
  holder: Holder,
  purge: (forgetting: Forgetting) => Promise<Result<void>>,
): Promise<Result<void>> {
  return session.changing(
    ofRecords(holder, ({ library: { forgetting }, kept, exchange }) => {
      const book = forgetting.bookOf(holder);
      if (book === undefined) return Promise.resolve(succeed(undefined));
      return keepingInStep(exchange.parts, holder, () => purgeForGood(kept, book, () => purge(forgetting)));
    }),
  );
}

/** A manuscript is a book too, and holds no records. */
function ofRecords<Value>(holder: Holder, task: (open: OpenVault) => Promise<Result<Value>>): typeof task {
  return (open) => {
    const isManuscript = open.kept.contents.store.bookIds('manuscript').some((id) => id === holder);
    return isManuscript ? Promise.resolve(fail({ code: 'case-book/not-found' })) : task(open);
  };
}
