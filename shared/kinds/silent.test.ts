import { expect, it } from 'vitest';
import { kindOf } from './index';
import { kindNames } from '../schema/kind-names';

/** What no document needs to tell and no check reports, of every kind; each line was decided by a person. */
const silent = {
  party:
    'kind: sort, roles: sort, officials: sort, name: name, variants: name, shortName: name, nameOrder: name, gender: name, nameForms: name, consents: name, nameAnswers: name',
  expression: 'kind: sort',
  proceeding: 'kind: sort',
  charge: 'stage: sort, proceeding: tie, acts: tie',
  coerciveAct: 'kind: sort',
  detention: 'acts: tie',
  treatment: 'kind: sort, complaint: tie',
  hearing: 'proceeding: tie',
  decision: 'kind: sort, instance: sort, proceeding: tie, reviews: tie, appealBy: work',
  expertOpinion: 'kinds: sort, for: sort, proceeding: tie, presentedAt: tie, contests: tie',
  motion: 'kind: sort, proceeding: tie, decisionAttacked: tie, nextStep: work, nextStepBy: work',
  internationalStep: '',
  payment: 'kind: sort',
  event: 'kind: sort, name: name',
  source: 'kind: sort, archivedCopy: work',
  attachment:
    'fileName: name, sha256: work, bytes: work, receivedFrom: work, received: work, original: work, mayBeAnnexed: work',
  meeting: '',
  note: '',
  task: '',
  link: 'from: tie, relation: tie, to: tie',
  norm: 'kind: sort, code: name, codeShort: name, country: name, reviewStatus: work',
  body: 'kind: sort, name: name, shortName: name, variants: name, address: work',
  recommendation: 'state: tie, cycle: tie, themes: work',
  aggregate: 'state: tie, cycle: tie, themes: work',
  authority: '',
  unitOfAccount: 'name: name, plural: name, abbreviations: name, country: name, values: work',
  organisation: 'shortName: name, contact: work, url: work, own: work',
  counsel: 'shortName: name, own: work',
  thesaurusTerm: 'list: sort, name: name, variants: name, broader: tie, definition: work, vocabulary: work, code: work',
};

it('only what is no fact of the case is silent', () => {
  const declared = kindNames.map((kind) => [
    kind,
    Object.entries(kindOf(kind).told.silent ?? {})
      .map(([field, reason]) => `${field}: ${String(reason)}`)
      .join(', '),
  ]);
  expect(Object.fromEntries(declared)).toEqual(silent);
});
