import { useState } from 'react';
import type { PacketPreview, TakenIn } from '#shared/contract/exchange-api';
import type { Failure } from '#shared/failure';
import { useProgram } from '../../../program/program';
import { useSay } from '../../../program/translation';
import type { ExchangeDeeds } from '../exchange-deeds';

/** As large as a packet may be, in bytes: `docs/exchange-format.md`. */
const largestFile = 128 * 1024 * 1024;

type PacketFile = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> };

/** How far the way from a file to what it brings has come. */
export type TakingState =
  | { readonly at: 'choose'; readonly failure?: Failure }
  | { readonly at: 'reading' }
  | { readonly at: 'phrase'; readonly file: PacketFile; readonly failure?: Failure }
  | { readonly at: 'opening'; readonly file: PacketFile }
  | { readonly at: 'preview'; readonly name: string; readonly preview: PacketPreview }
  | { readonly at: 'taking'; readonly name: string; readonly preview: PacketPreview }
  | { readonly at: 'done'; readonly preview: PacketPreview; readonly taken: TakenIn };

export type TakingIn = {
  readonly state: TakingState;
  readonly chooseFile: () => Promise<void>;
  /** Tries six words on the file that asks for them. */
  readonly open: (phrase: string) => Promise<void>;
  readonly confirm: () => Promise<void>;
};

/** Choose a file, open it, look at it, take it in. Nothing is written before the last. */
export function useTakeIn(deeds: Pick<ExchangeDeeds, 'lookAtPacket' | 'takeIn'>, onTaken: () => void): TakingIn {
  const say = useSay();
  const { vault, main } = useProgram();
  const [state, setState] = useState<TakingState>({ at: 'choose' });
  const look = async (file: PacketFile, phrase?: string): Promise<void> => {
    const seen = await deeds.lookAtPacket(file.bytes, phrase);
    if (seen.ok) setState({ at: 'preview', name: file.name, preview: seen.value });
    else if (phrase !== undefined && seen.failure.code === 'exchange/wrong-key')
      setState({ at: 'phrase', file, failure: seen.failure });
    else setState({ at: 'choose', failure: seen.failure });
  };
  const read = async (file: PacketFile): Promise<void> => {
    setState({ at: 'reading' });
    const lock = await vault.packetLockOf(file.bytes);
    if (!lock.ok) setState({ at: 'choose', failure: lock.failure });
    else if (lock.value === 'phrase') setState({ at: 'phrase', file });
    else {
      setState({ at: 'opening', file });
      await look(file);
    }
  };
  return {
    state,
    chooseFile: async () => {
      const chosen = await main['file.choose-to-open']({
        filters: [{ name: say('exchange.fileKind'), extensions: ['dcx'] }],
        limitBytes: largestFile,
      });
      if (!chosen.ok) setState({ at: 'choose', failure: chosen.failure });
      else if (chosen.value !== null) await read(chosen.value);
    },
    open: async (phrase) => {
      if (state.at !== 'phrase') return;
      setState({ at: 'opening', file: state.file });
      await look(state.file, phrase);
    },
    confirm: async () => {
      if (state.at !== 'preview') return;
      const { name, preview } = state;
      setState({ at: 'taking', name, preview });
      const taken = await deeds.takeIn(preview.token);
      if (!taken.ok) {
        setState({ at: 'choose', failure: taken.failure });
        return;
      }
      setState({ at: 'done', preview, taken: taken.value });
      onTaken();
    },
  };
}
