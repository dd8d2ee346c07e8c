import { isOutletSanction, pointedTo } from './decisions';
import { mentionOf } from '../expressions';
import { dayOf, type Pattern } from '../pattern';

/** A sanction on a person outside a criminal trial, such as solitary confinement for breaking prison rules. */
export const punishment: Pattern = {
  name: 'punishment',
  match: (scope) =>
    scope.file
      .list('decisions')
      .filter(
        (decision) => decision.outcome === 'sanctioned' && decision.reviews === undefined && scope.isFree(decision),
      )
      .map((decision) => {
        const told = scope.tell(decision);
        const following = pointedTo('expression', decision.following, scope.file);
        return {
          day: dayOf(decision.date),
          statements: [
            {
              pattern: 'punishment',
              records: [decision, ...following],
              message: {
                kind: 'punishment',
                date: told.date,
                courts: told.by ?? [],
                persons: told.against ?? [],
                sanctions: (told.sanctions ?? []).filter((sanction) => !isOutletSanction(sanction)),
                norms: told.norms ?? [],
                ground: told.ground,
                following: following.map((expression) => mentionOf(expression, scope)),
              },
            },
          ],
        };
      }),
};
