import type { CaseMessages } from '../../messages/cases';
import { actPhrases } from './cases/acts';
import { coercionPhrases } from './cases/coercion';
import { coursePhrases } from './cases/course';
import { decisionPhrases } from './cases/decisions';
import { eventPhrases } from './cases/events';
import { expertPhrases } from './cases/experts';
import { expressionPhrases } from './cases/expressions';
import { judgmentPhrases } from './cases/judgment';
import { outletPhrases } from './cases/outlets';
import { overviewPhrases } from './cases/overview';
import { proceedingPhrases } from './cases/proceedings';
import { treatmentPhrases } from './cases/treatment';
import type { Phrases } from './phrases';

export const casePhrases: Phrases<keyof CaseMessages> = {
  ...actPhrases,
  ...coercionPhrases,
  ...coursePhrases,
  ...decisionPhrases,
  ...eventPhrases,
  ...expertPhrases,
  ...expressionPhrases,
  ...judgmentPhrases,
  ...outletPhrases,
  ...overviewPhrases,
  ...proceedingPhrases,
  ...treatmentPhrases,
};
