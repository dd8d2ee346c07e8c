import { useMemo } from 'react';
import type { VaultApi } from '#shared/contract/vault-api';
import type { BookId } from '#shared/schema/ids';
import { CaseRoute } from '../../renderer/shell/pages/case-route';
import { exchangeDeeds } from '../../renderer/shell/vault/exchange-deeds';
import { createSessions } from '../../renderer/shell/vault/sessions';
import { useTrail } from '../../renderer/shell/way/use-trail';

type OpenCaseProps = { readonly vault: VaultApi; readonly id: BookId };

/** A case book as the frame shows it, with a way through its pages. */
export function OpenCase({ vault, id }: OpenCaseProps) {
  const trail = useTrail();
  const sessions = useMemo(() => createSessions(vault, () => undefined), [vault]);
  const deeds = useMemo(() => exchangeDeeds({ vault, sessions }), [vault, sessions]);
  const route = trail.route.at === 'case' ? trail.route : ({ at: 'case', bookId: id } as const);
  return <CaseRoute route={route} sessions={sessions} card={undefined} trail={trail} deeds={deeds} />;
}
