import type { Bridge } from '#shared/contract/bridge';
import type { bridgeName } from '#shared/contract/channels';

declare global {
  interface Window {
    readonly [bridgeName]: Bridge;
  }
}

/** The main process, as the preload put it on the window. Only the page has it; the worker is handed what it needs. */
export const mainProcess: Bridge = window.defenderCasebook;
