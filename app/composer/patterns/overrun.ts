import { dayOf, type Pattern } from './pattern';

/** Pattern 21: a sanction that stayed in effect longer than it should have. */
export const overrun: Pattern = {
  name: 'overrun',
  match: ({ file, tell }) =>
    file.list('decisions').map((decision) => {
      const told = tell(decision);
      const late = (decision.sanctions ?? []).flatMap(({ dueEnd, realEnd }, place) => {
        const sanction = dueEnd === undefined || realEnd === undefined ? undefined : told.sanctions?.[place];
        if (sanction?.start !== undefined) void told.date;
        return sanction ?? [];
      });
      return {
        day: dayOf(decision.date),
        statements: late.map((sanction) => ({
          pattern: 'overrun',
          records: [decision],
          message: {
            kind: 'overrun',
            persons: sanction.persons ?? told.against ?? [],
            sanction,
            courts: told.by ?? [],
            ordered: told.date ?? sanction.start,
          },
        })),
      };
    }),
};
