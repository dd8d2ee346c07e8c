import type { BriefLines } from '../../../../messages/lines';
import type { Lines } from '../../../../voice/language';
import type { Voice } from '../../../../voice/voice';
import { date } from '../../grammar/dates';
import { capital, withoutStop } from '../../grammar/prose';
import { decisionNoun } from '../proceedings/decision-nouns';
import { lead } from '../../../../words/joining';
import { includes, inLines, joinedBy, prose, replaced, type Words } from '../../../../words/words';

const papers = {
  motion: 'Motion',
  complaint: 'Complaint',
  appeal: 'Appeal',
  'cassation-appeal': 'Cassation appeal',
  request: 'Request',
  objection: 'Objections',
} as const;

const numbers = {
  'pre-trial-register': 'Pre-trial register no.',
  court: 'Court case no.',
  other: 'No.',
} as const;

const roles: Readonly<Record<string, string>> = {
  'co-defendant': 'co-defendant',
  victim: 'victim',
  complainant: 'complainant',
  plaintiff: 'plaintiff',
  witness: 'witness',
};

const blank = '____________________';

type Title = BriefLines['paper-title'];

function paperName(paper: Title['paper'], voice: Voice): Words {
  if (paper === undefined) return 'Brief for the defence';
  return typeof paper === 'string' ? papers[paper] : voice.text(paper.other);
}

const inCapitals = (words: Words) => replaced(words, /^.*$/su, (letters) => letters.toLocaleUpperCase('en'));

function againstWhat(against: Title['against'], voice: Voice): Words {
  if (against === undefined) return '';
  const { date: day, courts } = against;
  const name = decisionNoun(against, voice);
  const court = joinedBy(
    ', ',
    courts.map((one) => voice.text(one.name)),
  );
  return prose`against the ${name}${lead(' of the ', court)}${lead(' of ', day === undefined ? '' : date(day))}`;
}

function asked(ask: Title['asks'], voice: Voice): Words {
  if (ask === undefined) return '';
  const small = replaced(voice.text(ask), /^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
  return prose`to ${replaced(small, /\.$/u, '')}`;
}

/** English for work drafts and for readers abroad; courts there read Russian and Kazakh. */
export const briefLines: Lines<keyof BriefLines> = {
  addressee: ({ court }, voice) => {
    const name = voice.text(court.name);
    const city = court.city === undefined ? '' : voice.text(court.city);
    const { address = '' } = court;
    return inLines([prose`To the ${name}`, includes(prose`${name} ${address}`, city) ? '' : city, address]);
  },

  'from-counsel': ({ counsel: { name, licence, warrant, contact } }, voice) =>
    inLines([
      prose`From defence counsel ${voice.text(name)}`,
      lead('Licence: ', licence),
      lead('Warrant: ', warrant),
      contact ?? '',
    ]),

  'in-interest': ({ person, role }, voice) => {
    const known = typeof role === 'string' ? (roles[role] ?? 'defendant') : role && voice.text(role.other);
    return prose`in the interest of ${voice.text(person.name)}${lead(' (', known, ')')}`;
  },

  'case-number': ({ of, number }) => `${numbers[of]} ${number}`,

  'paper-title': ({ paper, asks, against }, voice) =>
    inLines([inCapitals(paperName(paper, voice)), asked(asks, voice), againstWhat(against, voice)]),

  thesis: ({ thesis }, voice) => capital(withoutStop(voice.text(thesis))),

  'requests-lead': () => 'On these grounds, the defence asks the court to:',

  request: ({ ask, isLast }, voice) => prose`${withoutStop(voice.text(ask))}${isLast ? '.' : ';'}`,

  annex: ({ description, fileName }, voice) =>
    description === undefined ? fileName : capital(voice.text(description)),

  'annex-pages': ({ pages }) => String(pages),

  signature: ({ date: day, counsel }, voice) =>
    inLines([
      day === undefined ? `Date: ${blank}` : date(day),
      ...counsel.map(({ name }) => voice.text(name)),
      `Signature: ${blank}`,
    ]),
};
