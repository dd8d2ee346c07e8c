import { isOutletSanction, pointedTo } from './decisions';
import { dayOf, type Pattern } from '../pattern';

/** A sanction on a person outside a criminal trial, such as solitary confinement for breaking prison rules. */
export const punishment: Pattern = {
  name: 'punishment',
  match: ({ file, tell, isFree }) =>
    file
      .list('decisions')
      .filter((decision) => decision.outcome === 'sanctioned' && decision.reviews === undefined && isFree(decision))
      .map((decision) => {
        const told = tell(decision);
        const following = pointedTo('expression', decision.following, file);
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
                following: following.map(tell),
              },
            },
          ],
        };
      }),
};
