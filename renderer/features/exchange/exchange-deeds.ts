import type { ExchangeApi } from '#shared/contract/exchange-api';

/** What is asked of the vault in step with the window: what was typed last is written before, and what came is read after. */
export type ExchangeDeeds = Pick<
  ExchangeApi,
  'handOver' | 'lookAtPacket' | 'takeIn' | 'chooseInConflicts' | 'undoMerge'
>;
