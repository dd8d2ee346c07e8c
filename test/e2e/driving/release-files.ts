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

/** A case whose sources are called after a witness who said no, by her surname alone. */
export const suspected = {
  title: 'The case of Dana Omarova',
  witness: 'Aigul Atabekova',
  file: fileOf({
    title: 'The case of Dana Omarova',
    state: 'active',
    subject: 'p',
    parties: [
      person('p', 'Dana Omarova', { roles: ['defendant'], consents: consent('yes', 'full') }),
      person('w', 'Aigul Atabekova', { roles: ['witness'], consents: consent('no', 'nothing') }),
    ],
    charges: [{ id: 'c', against: ['p'], offence: 'defamation', brought: '15 January 2014', sources: ['s1'] }],
    decisions: [
      {
        kind: 'verdict',
        date: '19 March 2014',
        against: ['p'],
        outcome: 'convicted',
        charges: ['c'],
        sources: ['s2'],
      },
    ],
    sources: [
      { id: 's1', kind: 'court-paper', title: 'Report: Atabekova had paid', date: '15 January 2014' },
      { id: 's2', kind: 'court-paper', title: 'Letter that Atabekova wrote', date: '19 March 2014' },
    ],
  }),
};
