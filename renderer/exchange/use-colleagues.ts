import { useEffect, useState } from 'react';
import type { ExchangeCard } from '#shared/contract/exchange-api';
import type { Failure } from '#shared/failure';
import { useProgram } from '../program/program';

export type Colleagues = {
  /** Absent until the first answer. */
  readonly all: readonly ExchangeCard[] | undefined;
  readonly failure: Failure | undefined;
  /** Takes what the vault has answered to a change. */
  readonly took: (all: readonly ExchangeCard[]) => void;
};

/** Those whose code is in the vault. */
export function useColleagues(): Colleagues {
  const { vault } = useProgram();
  const [all, setAll] = useState<readonly ExchangeCard[]>();
  const [failure, setFailure] = useState<Failure>();
  useEffect(() => {
    let isOver = false;
    void vault.colleagues().then((result) => {
      if (isOver) return;
      if (result.ok) setAll(result.value);
      else setFailure(result.failure);
    });
    return () => {
      isOver = true;
    };
  }, [vault]);
  return { all, failure, took: setAll };
}
