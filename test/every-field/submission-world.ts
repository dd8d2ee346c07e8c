import { composeUprSubmission } from '#app/documents/upr-submission/upr-submission';
import { renderPlainText } from '#app/text/plain-text';
import type { KindName } from '#shared/kinds/index';
import { Submission } from '#shared/document/submission';
import { expectValue } from '#shared/result';
import { aCaseBook, on, someRegisters } from '../builders/a-case';
import { type Tongue, wordsIn } from './words';
import { type Composed, type Fields, joined, listed } from './world';

/** A submission that says as little as one can. */
export const leastSubmission = (tongue: Tongue): Fields => {
  const { state, subject } = wordsIn[tongue];
  return { state, subject, submitters: [], sections: [{ heading: subject, items: [] }] };
};

const consents = [{ audience: 'un-public', maySubmit: 'yes', nameAs: 'full' }];

/** A case in which somebody was fined. */
function finedIn(tongue: Tongue) {
  const { anna, short } = wordsIn[tongue];
  const sanctions = [{ kind: 'fine', amount: { amount: 5, currency: 'EUR' } }];
  return {
    parties: [{ id: 'anna', kind: 'person', name: anna, shortName: short, gender: 'female', consents }],
    decisions: [
      { id: 'd', kind: 'verdict', date: on('2017-01-02'), against: ['anna'], outcome: 'convicted', sanctions },
    ],
  };
}

/** The submission over two cases and the registers, with whatever a field may lead to; or over the entry `x` alone. */
export function composeOver(tongue: Tongue, submission: Fields, kind?: KindName, record: Fields = {}): Composed {
  const { zeta, code, source, offence, conclusion, action, workers, zed, coined, state } = wordsIn[tongue];
  const registers = joined(
    {
      bodies: [
        { id: 'zbody', kind: 'court', name: zeta },
        { id: 'court', kind: 'court', name: tongue === 'en' ? 'Harbour Court' : 'Портовый суд' },
      ],
      norms: [
        { id: 'znorm', kind: 'national', code, article: '471', subject: offence },
        { id: 'other', kind: 'national', code, article: '12', subject: offence },
      ],
      sources: [{ id: 'zsource', kind: 'report', title: source }],
      authorities: [{ id: 'zauthority', kind: 'views', by: 'zbody', held: conclusion }],
      organisations: [{ id: 'zorganisation', name: zed, founded: on('2004') }],
      aggregates: [{ id: 'zaggregate', what: workers, count: { number: 4711 } }],
      events: [
        { id: 'zevent', kind: 'protest', date: on('2016-08-09'), byWords: workers, action },
        { id: 'other', kind: 'protest', date: on('2015-08-09'), byWords: workers, action },
      ],
      recommendations: [{ id: 'r', state, year: 2010, recommendingStates: [zeta], themes: [coined] }],
      unitsOfAccount: [{ id: 'zunit', name: { en: 'quorl', ru: 'кворл' } }],
    },
    kind === undefined ? {} : listed(kind, { ...record, id: 'x' }),
  );
  const document = expectValue(
    composeUprSubmission({
      submission: Submission.parse({ ...leastSubmission(tongue), ...submission }),
      caseBooks: (kind === undefined ? ['zbook', 'zbook2'] : []).map((id) =>
        aCaseBook(finedIn(tongue), { id, subject: 'anna' }),
      ),
      registers: someRegisters(registers),
      language: tongue,
    }),
  );
  return { text: renderPlainText(document).replaceAll('\u00a0', ' '), checks: document.checks };
}
