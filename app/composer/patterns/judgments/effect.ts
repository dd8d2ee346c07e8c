import type { Statement } from '../../sentences/sentence';
import { namedBy } from './decisions';
import { dayOf, type Passage, type Pattern, type Scope } from '../pattern';
import type { Decision } from '../../case-file/records';

const pattern = 'effect';

function effectsOf(decision: Decision, scope: Scope): readonly Passage[] {
  const { served, inForceFrom } = scope.tell(decision);
  const what = namedBy(decision, scope);
  const passage = (message: Statement['message'], date: Decision['served']): Passage => ({
    day: dayOf(date),
    statements: [{ pattern, records: [decision], message }],
  });
  return [
    ...(served === undefined ? [] : [passage({ kind: 'serving', decision: what, date: served }, decision.served)]),
    ...(inForceFrom === undefined
      ? []
      : [passage({ kind: 'entryIntoForce', decision: what, date: inForceFrom }, decision.inForceFrom)]),
  ];
}

/** When a decision was served and when it came into force, each on its own day. */
export const effect: Pattern = {
  name: pattern,
  match: (scope) =>
    scope.file
      .list('decisions')
      .filter((decision) => scope.isChosen(decision))
      .flatMap((decision) => effectsOf(decision, scope)),
};
