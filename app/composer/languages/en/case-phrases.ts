import type { CaseMessages } from '../../messages/cases';
import { actPhrases } from './sentences/cases/acts';
import { coercionPhrases } from './sentences/cases/coercion';
import { coursePhrases } from './sentences/cases/course';
import { decisionPhrases } from './sentences/cases/decisions';
import { eventPhrases } from './sentences/cases/events';
import { expertPhrases } from './sentences/cases/experts';
import { expressionPhrases } from './sentences/cases/expressions';
import { judgmentPhrases } from './sentences/cases/judgment';
import { outletPhrases } from './sentences/cases/outlets';
import { overviewPhrases } from './sentences/cases/overview';
import { pleaPhrases } from './sentences/cases/pleas';
import { proceedingPhrases } from './sentences/cases/proceedings';
import { searchPhrases } from './sentences/cases/searches';
import { treatmentPhrases } from './sentences/cases/treatment';
import type { Phrases } from '../../voice/language';

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
  ...pleaPhrases,
  ...proceedingPhrases,
  ...searchPhrases,
  ...treatmentPhrases,
};
