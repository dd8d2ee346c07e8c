import type { Messages } from '../../messages/message';
import type { Activity } from '../../messages/proceedings';
import type { Statement } from '../../sentences/sentence';
import { dayOf, type Pattern, type Scope, start } from '../pattern';
import type { CoerciveAct, Expression } from '../../case-file/records';

const deeds = new Set<unknown>(['speech', 'protest', 'membership', 'religious-practice', 'union-activity', 'coverage']);

/** Something done, rather than a text. */
const isDeed = (kind: Expression['kind']): kind is Activity => deeds.has(kind);

type Prior = Messages['activity']['priorTo'];

function activityOf(expression: Expression, scope: Scope, priorTo: Prior): readonly Statement[] {
  const { file, tell } = scope;
  const about = file
    .linksFrom(expression)
    .find(({ relation, to }) => relation === 'in-connection-with' && to.kind === 'event');
  const event = about === undefined ? undefined : file.find('event', about.to.id);
  const before =
    event === undefined ? undefined : file.linksFrom(event).find(({ relation }) => relation === 'prior-to');
  const told = tell(expression);
  if (!isDeed(expression.kind)) return [];
  const { authors = [], outlet } = told;
  return [
    {
      pattern: 'activities',
      records: event === undefined ? [expression] : [expression, event],
      message: {
        kind: 'activity',
        what: expression.kind,
        by: authors.length > 0 || outlet === undefined ? authors : [outlet],
        expression: told,
        about: event === undefined ? undefined : tell(event),
        aboutBefore: before?.to.id,
        priorTo,
      },
    },
  ];
}

/** What somebody had done some time before an act against them: `four days before his arrest`. */
export function priorActivities(act: CoerciveAct, scope: Scope): readonly Statement[] {
  const { file, tell, isFree } = scope;
  return file.linksTo(act).flatMap((link): readonly Statement[] => {
    const expression = link.from.kind === 'expression' ? file.find('expression', link.from.id) : undefined;
    const { interval, lessThan } = tell(link);
    if (link.relation !== 'prior-to' || expression === undefined || interval === undefined || !isFree(expression))
      return [];
    const kind = act.kind === 'arrest' || act.kind === 'detention' ? act.kind : 'other';
    scope.cover(expression, 'date');
    return activityOf(expression, scope, { act: kind, interval, lessThan: lessThan === true });
  });
}

/** What people said and did, and what outlets covered, where no other sentence has told it. */
export const activities: Pattern = {
  name: 'activities',
  match: (scope) =>
    scope.file
      .list('expressions')
      .filter((expression) => isDeed(expression.kind) && scope.isFree(expression))
      .map((expression) => ({
        day: dayOf(expression.date) ?? start,
        statements: activityOf(expression, scope, undefined),
      })),
};
