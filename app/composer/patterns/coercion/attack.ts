import { dayOf, type Passage, type Pattern, present } from '../pattern';

/** Pattern 19: an attack without an act of the State, and what became of the victim. */
export const attack: Pattern = {
  name: 'attack',
  match: ({ file, isFree, tell }): readonly Passage[] =>
    file
      .list('events')
      .filter((event) => event.kind === 'attack' && isFree(event))
      .map((event) => {
        const told = tell(event);
        const { date, place, action, during, againstWords } = told;
        return {
          day: dayOf(event.date),
          statements: present([
            {
              pattern: 'attack',
              records: [event],
              message: {
                kind: 'attack',
                date,
                place,
                victims: told.against ?? [],
                againstWords,
                action,
                actors: told,
                during,
                consequences: told.consequences ?? [],
                toll: told,
                prosecuted: told.prosecuted,
              },
            },
            event.investigation === undefined
              ? undefined
              : { pattern: 'attack', records: [event], message: { kind: 'investigation', event: told } },
          ]),
        };
      }),
};
