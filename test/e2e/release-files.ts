const person = (id: string, name: string, more: object) => ({ id, kind: 'person', name, ...more });
const consent = (maySubmit: 'yes' | 'no', nameAs: 'full' | 'nothing') => [{ audience: 'un-public', maySubmit, nameAs }];

const fileOf = (book: object) => JSON.stringify({ format: 'defender-casebook', version: 1, caseBooks: [book] });

/** A case in which somebody was beaten who was never asked whether she may be named. */
export const unasked = {
  title: 'The case of Aigul Saparova',
  name: 'Aigul Saparova',
  file: fileOf({
    title: 'The case of Aigul Saparova',
    state: 'active',
    subject: 'p',
    parties: [person('p', 'Aigul Saparova', { roles: ['victim'] })],
    events: [{ kind: 'attack', date: 'April 2012', against: ['p'], action: 'beaten' }],
  }),
};

/** A case that quotes words which may be the name of a witness who said no. */
export const suspected = {
  title: 'The case of Dana Omarova',
  witness: 'Айгуль Атабекова',
  file: fileOf({
    title: 'The case of Dana Omarova',
    state: 'active',
    subject: 'p',
    parties: [
      person('p', 'Dana Omarova', { roles: ['defendant'], consents: consent('yes', 'full') }),
      person('w', 'Айгуль Атабекова', { roles: ['witness'], consents: consent('no', 'nothing') }),
    ],
    expressions: [
      {
        id: 'x',
        kind: 'article',
        titles: ['Where does the grain go?'],
        authors: ['p'],
        date: 'October 2013',
        claims: [{ act: 'reported', content: 'the complaint of Atabekova, written by Айгулью Атабековой, was lost' }],
      },
    ],
    charges: [{ against: ['p'], stage: 'charge', offence: 'defamation', brought: '15 January 2014', acts: ['x'] }],
  }),
};
