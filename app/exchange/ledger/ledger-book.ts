import { OneRecord } from '../../keeping/one-record';
import type { BookStore } from '../../ports/book-store';
import { emptyLedger, readLedger, writeLedger, type Ledger } from './ledger';

/** The book of an open vault that says with whom and what it exchanges. */
export class LedgerBook extends OneRecord<Ledger> {
  constructor(store: BookStore) {
    super(store, 'exchange', { empty: emptyLedger, read: readLedger, write: writeLedger });
  }
}
