import type { Phrase } from '../../words/phrase';
import type { Statement } from '../../sentences/sentence';
import type { Scope } from '../pattern';
import type { Decision } from '../../case-file/records';

type Reasons = { readonly after: Phrase | undefined; readonly ground: Phrase | undefined };

/** Why it was decided, and what went before and moved those who decided. */
export function reasonsOf(decision: Decision, { tell }: Pick<Scope, 'tell'>): Reasons {
  const { after, ground } = tell(decision);
  return { after, ground };
}

/** What a decision held besides; nothing where another tells that it rests on it. */
export function heldOf(pattern: string, decision: Decision, { file, tell }: Scope): Statement | undefined {
  const isBasis = file
    .list('decisions')
    .some(({ basedOn = [] }) => basedOn.some(({ kind, id }) => kind === 'decision' && id === decision.id));
  const { held = [], by = [] } = tell(decision);
  if (held.length === 0 || isBasis) return undefined;
  return { pattern, records: [decision], message: { kind: 'holding', courts: by, held } };
}
