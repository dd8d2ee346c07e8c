import type { Messages } from '../../messages/message';
import type { Activity } from '../../messages/proceedings';
import type { Statement } from '../../sentences/sentence';
import { mentionOf } from '../expressions';
import { contentsOf } from '../judgments/origin';
import { dayOf, type Pattern, type Scope, start } from '../pattern';
import type { CoerciveAct, Expression } from '../../case-file/records';

const deeds = new Set<unknown>(['speech', 'protest', 'membership', 'religious-practice', 'union-activity', 'coverage']);

/** Something done, rather than a text. */
const isDeed = (kind: Expression['kind']): kind is Activity => deeds.has(kind);

const pattern = 'activities';

/** The authors, else the outlet. */
function doersOf(expression: Expression, { tell }: Scope): readonly string[] {
  const { authors = [] } = tell(expression);
  const outlet = authors.length > 0 ? undefined : tell(expression).outlet;
  return outlet === undefined ? authors : [outlet];
}

/** A text that came before the public, or something of a kind in words of its own. */
const publishedOf = (expression: Expression, scope: Scope): Statement => ({
  pattern,
  records: [expression],
  message: {
    kind: 'published',
    of: mentionOf(expression, scope),
    by: doersOf(expression, scope),
    expression: scope.tell(expression),
  },
});

type Prior = Messages['activity']['priorTo'];

function activityOf(expression: Expression, scope: Scope, priorTo: Prior): readonly Statement[] {
  if (!isDeed(expression.kind)) return [publishedOf(expression, scope)];
  const { file, tell } = scope;
  const about = file
    .linksFrom(expression)
    .find(({ relation, to }) => relation === 'in-connection-with' && to.kind === 'event');
  const event = about === undefined ? undefined : file.find('event', about.to.id);
  const before =
    event === undefined ? undefined : file.linksFrom(event).find(({ relation }) => relation === 'prior-to');
  return [
    {
      pattern,
      records: event === undefined ? [expression] : [expression, event],
      message: {
        kind: 'activity',
        what: expression.kind,
        by: doersOf(expression, scope),
        expression: tell(expression),
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
    if (
      link.relation !== 'prior-to' ||
      expression === undefined ||
      !isDeed(expression.kind) ||
      interval === undefined ||
      !isFree(expression)
    )
      return [];
    const kind = act.kind === 'arrest' || act.kind === 'detention' ? act.kind : 'other';
    scope.cover(expression, 'date');
    return activityOf(expression, scope, { act: kind, interval, lessThan: lessThan === true });
  });
}

/** What people said, published and did, and what outlets covered, where no other sentence has told it. */
export const activities: Pattern = {
  name: pattern,
  match: (scope) =>
    scope.file
      .list('expressions')
      .filter(scope.isFree)
      .map((expression) => ({
        day: dayOf(expression.date) ?? start,
        statements: [...activityOf(expression, scope, undefined), ...contentsOf(pattern, [expression], scope)],
      })),
};
