import './forgo-eval';
import { expose } from 'comlink';
import { readInterchange } from '#app/interchange/read-interchange';

/** Reads one file and knows nothing of the vault. Whoever started it ends it when it takes too long. */
export type ImportWorker = { readonly read: typeof readInterchange };

expose({ read: readInterchange } satisfies ImportWorker);
