import '../platform/forgo-eval';
import '../ui/styles/index.css';
import { createRoot } from 'react-dom/client';
import type { PassphraseStrength } from '../program/program';
import { mainProcess } from '../platform/bridge';
import { readBundled } from '../platform/bundled-files';
import { leaveKeysToInputMethod } from '../platform/input-method';
import { readParts } from '../platform/parts';
import { workerSpelling } from '../platform/spelling-client';
import spellingWorkerUrl from '../platform/spelling-worker?worker&url';
import { allowClearing, startWorker } from '../platform/trusted-types';
import { startVault } from '../platform/vault-client';
import { App } from './app';

/** The word lists behind the estimate are large; only the first run needs them. */
async function judgePassphrase(passphrase: string): Promise<PassphraseStrength> {
  const { estimateStrength, leastBits } = await import('#app/vault/secrets/passphrase-strength');
  const { score, bits } = estimateStrength(passphrase);
  return { score, isEnough: bits >= leastBits };
}

leaveKeysToInputMethod(window);
allowClearing();
// Otherwise the system may clear the working copy when the disk is full.
void navigator.storage.persist();
const program = {
  vault: startVault(mainProcess),
  main: mainProcess,
  judgePassphrase,
  readBundled,
  readParts,
  spelling: workerSpelling(() => startWorker(spellingWorkerUrl)),
};
const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<App program={program} />);
