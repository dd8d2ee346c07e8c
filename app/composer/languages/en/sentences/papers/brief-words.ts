import type { BriefWords } from '../../../../voice/paper-words';
import { date } from '../../grammar/dates';
import { lead } from '../../grammar/prose';
import { prose, replaced } from '../../../../words/words';

const kinds = {
  motion: 'Motion',
  complaint: 'Complaint',
  appeal: 'Appeal',
  'cassation-appeal': 'Cassation appeal',
  request: 'Request',
  objection: 'Objections',
} as const;

const decisions = {
  verdict: 'verdict',
  judgment: 'judgment',
  ruling: 'ruling',
  order: 'order',
  resolution: 'resolution',
  pardon: 'decision on pardon',
  amnesty: 'decision on amnesty',
  enforcement: 'enforcement order',
} as const;

const numbers = {
  'pre-trial-register': 'Pre-trial register no.',
  court: 'Court case no.',
  other: 'No.',
} as const;

const statuses: Readonly<Record<string, string>> = {
  'co-defendant': 'co-defendant',
  victim: 'victim',
  complainant: 'complainant',
  plaintiff: 'plaintiff',
  witness: 'witness',
};

/** English for work drafts and for readers abroad; courts there read Russian and Kazakh. */
export const briefWords: BriefWords = {
  headings: {
    history: 'Procedural history',
    facts: 'Facts',
    charge: 'The charge',
    arguments: 'Arguments',
    opinions: 'The expert opinion',
    standards: 'International standards',
    requests: 'Requests',
    annexes: 'Annexes',
  },
  kind: (kind, text) =>
    kind === undefined ? 'Brief for the defence' : typeof kind === 'string' ? kinds[kind] : text(kind.other),
  asking: (ask) =>
    prose`to ${replaced(
      replaced(ask, /^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase()),
      /\.$/u,
      '',
    )}`,
  against: ({ kind, date: day }, court, text) => {
    const name = typeof kind === 'string' ? decisions[kind] : text(kind.other);
    return prose`against the ${name}${lead(' of the ', court)}${lead(' of ', day === undefined ? '' : date(day))}`;
  },
  to: (court) => prose`To the ${court}`,
  counsel: (name) => prose`From defence counsel ${name}`,
  licence: (licence) => `Licence: ${licence}`,
  warrant: (warrant) => `Warrant: ${warrant}`,
  inTheInterestOf: (name, status) => prose`in the interest of ${name}${lead(' (', status, ')')}`,
  status: (role, text) => (typeof role === 'string' ? (statuses[role] ?? 'defendant') : text(role.other)),
  caseNumber: (of, number) => `${numbers[of]} ${number}`,
  requests: 'On these grounds, the defence asks the court to:',
  annexHead: { number: 'No.', annex: 'Document', pages: 'Pages' },
  dateBlank: 'Date: ____________________',
  signature: 'Signature: ____________________',
};
