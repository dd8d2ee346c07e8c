import { isOverrun } from '../../case-file/due-end';
import { dayOf, type Pattern } from '../pattern';

/** Pattern 21: a sanction that stayed in effect longer than it should have. */
export const overrun: Pattern = {
  name: 'overrun',
  match: ({ file, tell, cover, isChosen }) =>
    file
      .list('decisions')
      .filter(isChosen)
      .map((decision) => {
        const told = tell(decision);
        const late = (decision.sanctions ?? []).flatMap((own, place) => {
          const sanction = isOverrun(own) ? told.sanctions?.[place] : undefined;
          if (sanction?.start !== undefined) cover(decision, 'date');
          const { dueEnd, realEnd } = sanction ?? {};
          return sanction === undefined || dueEnd === undefined || realEnd === undefined
            ? []
            : [{ sanction, dueEnd, realEnd }];
        });
        return {
          day: dayOf(decision.date),
          statements: late.map(({ sanction, dueEnd, realEnd }) => ({
            pattern: 'overrun',
            records: [decision],
            message: {
              kind: 'overrun',
              persons: sanction.persons ?? told.against ?? [],
              sanction,
              dueEnd,
              realEnd,
              courts: told.by ?? [],
              ordered: told.date ?? sanction.start,
              norms: told.norms ?? [],
              ground: told.ground,
            },
          })),
        };
      }),
};
