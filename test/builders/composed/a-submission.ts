import { composeUprSubmission } from '#app/documents/upr-submission/upr-submission';
import type { ComposedDocument } from '#shared/document/document';
import { Submission } from '#shared/document/submission';
import type { CaseBook } from '#shared/records/case-book';
import type { Registers } from '#shared/records/registers';
import { expectValue } from '#shared/result';
import { aCaseBook, on, someRegisters } from '../a-case';

/** An article in two languages, to be given what a test is about. */
export const defamation = {
  id: 'cc',
  kind: 'national',
  code: { en: 'Criminal Code', ru: 'Уголовный кодекс' },
  article: '129',
  subject: { en: 'defamation', ru: 'клевета' },
};

export const registers = someRegisters({
  organisations: [
    {
      id: 'one',
      name: 'Free Words',
      founded: on('1987'),
      activity: 'defends writers',
      ecosocStatus: 'special',
      city: 'London',
    },
    { id: 'two', name: 'Open Pages' },
  ],
  norms: [
    {
      id: 'cc',
      kind: 'national',
      code: 'Criminal Code of Ruritania',
      article: '129',
      subject: 'defamation',
      penalties: [{ kind: 'fine' }],
    },
  ],
  aggregates: [
    {
      id: 'sites',
      what: 'websites',
      verb: 'closed',
      series: [
        { period: on('2010'), count: { number: 5 } },
        { period: on('2012'), count: { number: 7 } },
      ],
    },
  ],
  recommendations: [
    {
      id: 'r1',
      state: 'Ruritania',
      year: 2010,
      paragraph: '1.1',
      recommendingStates: ['Spain'],
      position: 'supported',
      themes: ['defamation'],
    },
    {
      id: 'r2',
      state: 'Ruritania',
      year: 2010,
      paragraph: '1.1',
      recommendingStates: ['Spain'],
      position: 'noted',
      themes: ['defamation'],
    },
  ],
});
const book = aCaseBook({
  parties: [
    {
      id: 'p',
      kind: 'person',
      name: 'Aigul Saparova',
      roles: ['victim'],
      consents: [{ audience: 'un-public', maySubmit: 'yes', nameAs: 'full' }],
    },
  ],
  events: [{ id: 'e', kind: 'attack', date: on('2012-04'), against: ['p'], action: 'beaten' }],
});

export const parts = {
  state: 'Ruritania',
  cycle: 3,
  session: 34,
  sessionDate: on('2019-11'),
  submitters: ['one', 'two'],
  subject: 'freedom of expression',
  keywords: ['defamation', 'attacks'],
  theme: 'defamation',
  sections: [
    {
      heading: 'Defamation',
      focus: ['its use against journalists'],
      items: [{ law: ['cc'] }, { figures: ['sites'] }],
      recommendations: [{ items: [{ verb: 'Repeal', object: 'Article 129' }] }],
    },
    { heading: 'Attacks', items: [{ case: 'book' }] },
  ],
};

/** A joint submission on Ruritania of two sections, with some of its parts changed. */
export const composeSubmission = (
  more: Readonly<Record<string, unknown>> = {},
  known: Registers = registers,
  language: 'en' | 'ru' = 'en',
  others: readonly CaseBook[] = [],
): ComposedDocument =>
  expectValue(
    composeUprSubmission({
      submission: Submission.parse({ ...parts, ...more }),
      caseBooks: [book, ...others],
      registers: known,
      language,
    }),
  );
