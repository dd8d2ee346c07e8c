import type { ExchangeApi } from '#shared/contract/exchange-api';
import { fail, type Result } from '#shared/result';
import type { BookId } from '#shared/schema/ids';
import type { ExchangeDeeds } from '../../features/exchange/exchange-deeds';
import type { Sessions } from './sessions';

type ExchangeParts = { readonly vault: ExchangeApi; readonly sessions: Sessions };

/**
 * What was typed last is written before, so that it goes with what is handed over, is compared, and stands in the safety
 * copy. What comes is written below the window: whatever is open gives way, and is read again.
 */
export function exchangeDeeds({ vault, sessions }: ExchangeParts): ExchangeDeeds {
  const onceWritten = async <Value>(task: () => Promise<Result<Value>>): Promise<Result<Value>> => {
    if (!(await sessions.flush())) return fail(sessions.failure() ?? { code: 'storage/no-answer' });
    return task();
  };
  const inBook = <Value>(book: BookId, task: () => Promise<Result<Value>>): Promise<Result<Value>> =>
    onceWritten(() => sessions.registers.giveWay(() => sessions.of(book).giveWay(task)));
  return {
    handOver: (order) => onceWritten(() => vault.handOver(order)),
    lookAtPacket: (...packet) => onceWritten(() => vault.lookAtPacket(...packet)),
    takeIn: (token) => onceWritten(() => sessions.giveWay(() => vault.takeIn(token))),
    chooseInConflicts: (book, choices) => inBook(book, () => vault.chooseInConflicts(book, choices)),
    undoMerge: (book, merge) => inBook(book, () => vault.undoMerge(book, merge)),
  };
}
