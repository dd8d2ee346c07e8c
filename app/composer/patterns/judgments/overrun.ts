import type { PartialDate } from '#shared/values/dates/partial-date';
import { dayOf, type Pattern } from '../pattern';

/** Later than it should have been, however the dates are read. */
export const isLate = (due: PartialDate | undefined, real: PartialDate | undefined) =>
  due?.latest !== undefined && real?.earliest !== undefined && real.earliest > due.latest;

/** Pattern 21: a sanction that stayed in effect longer than it should have. */
export const overrun: Pattern = {
  name: 'overrun',
  match: ({ file, tell, cover, isChosen }) =>
    file
      .list('decisions')
      .filter(isChosen)
      .map((decision) => {
        const told = tell(decision);
        const late = (decision.sanctions ?? []).flatMap(({ dueEnd, realEnd }, place) => {
          const sanction = isLate(dueEnd, realEnd) ? told.sanctions?.[place] : undefined;
          if (sanction?.start !== undefined) cover(decision, 'date');
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
              norms: told.norms ?? [],
              ground: told.ground,
            },
          })),
        };
      }),
};
