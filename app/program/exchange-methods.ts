import type { ExchangeApi } from '#shared/contract/exchange-api';
import { succeed } from '#shared/result';
import { bookConflicts, chooseInConflicts } from '../exchange/conflicts/conflict-desk';
import { bookMerges, undoMerge } from '../exchange/conflicts/merges';
import { handOver } from '../exchange/handover/hand-over';
import { sharableParts } from '../exchange/handover/sharable-parts';
import { packetLockOf } from '../exchange/packet/open-packet';
import type { Session } from './session/session';

/** Handing case books over, taking them in, and settling what two changed apart. Packets are read and written in turn. */
export function exchangeMethods(session: Session): ExchangeApi {
  return {
    exchangeCard: () => session.changing(({ exchange }) => exchange.parts.colleagues.ownCard()),
    colleagues: () => session.reading(({ exchange }) => exchange.parts.colleagues.list()),
    addColleague: (name, code) => session.changing(({ exchange }) => exchange.parts.colleagues.add(name, code)),
    removeColleague: (code) => session.changing(({ exchange }) => exchange.parts.colleagues.remove(code)),
    sharableParts: (book) =>
      session.changing(async ({ exchange }) => {
        const state = await exchange.parts.library.copies.plainOf(book);
        return state.ok ? succeed(sharableParts(state.value)) : state;
      }),
    handOver: (order) => session.changing(({ exchange }) => handOver(exchange.parts, order, exchange.tools)),
    packetLockOf: (file) => session.guard(() => packetLockOf(file)),
    lookAtPacket: (file, phrase) => session.changing(({ exchange }) => exchange.packets.look(file, phrase)),
    takeIn: (token) =>
      session.changing(({ exchange, kept }) =>
        exchange.packets.takeIn(token, () => kept.copies.make({ before: 'merge' })),
      ),
    conflicts: (book) => session.changing(({ exchange }) => bookConflicts(exchange.parts, book)),
    chooseInConflicts: (book, choices) =>
      session.changing(({ exchange }) => chooseInConflicts(exchange.parts, book, choices)),
    merges: (book) => session.changing(({ exchange }) => bookMerges(exchange.parts, book)),
    undoMerge: (book, merge) => session.changing(({ exchange }) => undoMerge(exchange.parts, book, merge)),
  };
}
