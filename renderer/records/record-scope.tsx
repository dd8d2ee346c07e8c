import { createContext, type ReactNode, useContext } from 'react';
import type { AnyReference } from '#shared/schema/ids';
import type { Lookup } from './lookup';

/** Where references inside a record lead to, and what happens when one is chosen. */
export type RecordScope = {
  readonly find: Lookup;
  readonly open: (reference: AnyReference) => void;
};

const RecordScopeContext = createContext<RecordScope>({ find: () => undefined, open: () => undefined });

export function RecordScopeProvider({
  scope,
  children,
}: {
  readonly scope: RecordScope;
  readonly children: ReactNode;
}) {
  return <RecordScopeContext value={scope}>{children}</RecordScopeContext>;
}

export function useRecordScope(): RecordScope {
  return useContext(RecordScopeContext);
}
