import { type Result, succeed } from '#shared/result';
import type { HandoverOrder } from '#shared/contract/exchange-api';
import { useProgram } from '../../../program/program';
import { useSay } from '../../../program/translation';
import { type Task, useTask } from '../../../program/use-task';
import type { ExchangeDeeds } from '../exchange-deeds';
import type { Saved } from './handed-over';

export type HandingOver = {
  /** Its value is absent where the dialog of the system was closed. */
  readonly task: Task<Saved | undefined>;
  readonly go: (order: HandoverOrder) => Promise<void>;
  readonly startAgain: () => void;
};

/** Makes the file and lets the person choose where to write it. */
export function useHandOver({ handOver }: Pick<ExchangeDeeds, 'handOver'>): HandingOver {
  const say = useSay();
  const { main } = useProgram();
  const [task, run, forget] = useTask<Saved | undefined>();
  const make = async (order: HandoverOrder): Promise<Result<Saved | undefined>> => {
    const made = await handOver(order);
    if (!made.ok) return made;
    const file = await main['file.save']({
      suggestedName: made.value.name,
      filters: [{ name: say('exchange.fileKind'), extensions: ['dcx'] }],
      bytes: made.value.bytes,
    });
    if (!file.ok) return file;
    return succeed(file.value.saved ? { handover: made.value, name: file.value.name } : undefined);
  };
  return {
    task,
    go: async (order) => {
      await run(() => make(order));
    },
    startAgain: forget,
  };
}
